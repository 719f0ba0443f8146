import fc from 'fast-check';
import { hostileNames } from '../plan/hostile-names.ts';

const pieces = [
  ...['<', '>', '&', '"', "'", '`', '=', '/', '\\', ';', '#', '!', '-', '[', ']', '{', '}', '(', ')', '$', '|', ' '],
  ...[
    '<script>',
    '</script>',
    '</td>',
    '</table>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '&lt;',
    '&#60;',
    '&amp',
    '&#x3c',
  ],
  ...['" onload="', "' onclick='", '<img src=x onerror=alert(1)>', '<svg/onload=x>', 'javascript:', '</style>'],
  ...['\t', '\n', '\r', '\r\n', '\u0000', '\u000B', '\u000C', '\u001B[31m', '\u007F', '\u0085', '\uFFFE'],
  ...['\u200B', '\u202E', '\u2066', '\u2028', '\uFEFF', '\uD800', '\uDC00', '\uE000', '\u0301', '\u200D', '\uFE0F'],
  ...['农村', '改厕', '，', '。', '、', '（', '“', '95%', '1.1万公里', '𠀀', '👩‍👧', '🇨🇳', '🏽', '\u1100', '\u1161'],
  ...hostileNames,
];

/** Texts that break out of markup, out of lines, or out of the terminal. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({ maxLength: 24 }),
);
