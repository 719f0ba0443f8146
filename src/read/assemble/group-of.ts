import type { LeadingGroup } from '../../plan/leading-group.ts';
import type { GroupText, SeatText } from '../outline/outline.ts';
import { type Margin, note } from './draft.ts';

/** A leading group from its text. Names are returned as the text gives them; nothing else is done with them. */
export function groupOf(
  { name, seats, office }: GroupText,
  path: readonly (string | number)[],
  margin: Margin,
): LeadingGroup {
  if (name !== undefined) note(margin, [...path, 'name'], name);
  for (const [index, { printed, title }] of seats.entries()) {
    note(margin, [...path, 'seats', index], printed);
    note(margin, [...path, 'seats', index, 'posts'], title);
  }
  const heads = (office?.heads ?? []).flatMap(({ person, title }) => {
    const words = person.text.replace(/\s/g, '');
    // Where no names are given, the office is headed by a post: 办公室主任由县财政局局长兼任.
    const isIt = ({ person: name, posts }: SeatText): boolean =>
      name === '' ? posts.some((post) => post.organization + post.title === words) : name === words;
    const seat = seats.findIndex(isIt);
    return seat < 0 ? [] : [{ title: title.text, seat }];
  });
  if (office !== undefined) note(margin, [...path, 'office'], office.printed);
  return {
    schemaVersion: '1.0',
    name: name?.text ?? '',
    seats: seats.map(({ role, person, posts }) => ({ role, ...(person !== '' && { person }), posts })),
    ...(office && { office: { at: office.at.text, heads } }),
  };
}
