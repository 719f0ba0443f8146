import type { Line } from '../text/lines.ts';
import { headingOf } from './body/heading.ts';

/** Words of web pages and printers, which no document of government says in a short line of its own. */
const webWords: readonly string[] = [
  '访问次数 访问量 浏览次数 浏览量 阅读次数 阅读量 点击数 点击率 点击次数 字体: 打印本页 关闭窗口',
  '关闭本页 扫一扫 网友评论 条评论 验证码 索引号 信息来源 文章来源 责任编辑 分享到 上一篇',
  '下一篇 上一条 下一条 当前位置 您的位置 您现在的位置 您当前所在位置 设为首页 加入收藏 网站地图 版权所有',
  '备案号 ICP备 公网安备 发布时间 发布日期 发布机构 发布单位 发文日期 公开方式 公开日期 信息分类',
  '主题分类 主题词 生成日期 成文日期 发表时间 更新时间 更新日期 信息公开选项 此件公开发布',
  '此件主动公开 相关附件 相关链接 用户评论 已有0人评论 收藏本页 浏览: 阅读: 点击:',
  '办公电话 网站标识码 技术支持 保护视力色',
].flatMap((row) => row.split(' '));

/** Words that a document says too; a short line that begins with them is the web page's. */
const firstWords: readonly string[] = [
  '来源:',
  '作者:',
  '打印',
  '收藏',
  '分享',
  '纠错',
  '无障碍',
  '首页',
  '字号:',
  '关怀版',
  '[字体',
  '[ 字体',
];
const shortLine = 40;

const longestNoise = 160;

/** Page marks: - 2 -, —2—, 第 2 页, 2/5. */
const pageMark = /^(?:[-·] ?[0-9]{1,4} ?[-·]|第 ?[0-9]{1,4} ?页(?: ?共 ?[0-9]{1,4} ?页)?|[0-9]{1,3} ?\/ ?[0-9]{1,3})$/;
/** When a page was put up: 2017-08-24 17:04. */
const stamp = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2} +[0-9]{1,2}:[0-9]{2}/;
const latin = /^[A-Z][A-Z \-_/&.]*$/;
const rule = /^[-=_*~─━═┄┅┈┉\-·•. ]+$/;
const form = /^\*?[\u4E00-\u9FFF]{1,6}: ?[a-zA-Z]*$/;
const counted = /[0-9][万亿余多]{0,2}(?:个(?!评论)|处|座|家|户|公里|台|套|件|场|名|所|亩|盏|部|张|[万亿]元|%)/;
const formWords: readonly string[] = ['正文', '姓名', '昵称', '内容', '评论', '标题', '邮箱', '校验码', '验证码'];

/** Whether a line is the web page's or the printer's and not the document's. */
export function isNoise(line: Line): boolean {
  const { folded } = line;
  if (folded.length > longestNoise || headingOf(line) !== undefined) return false;
  if (isPath(folded) || pageMark.test(folded) || stamp.test(folded) || latin.test(folded) || rule.test(folded))
    return true;
  if (form.test(folded) && formWords.some((word) => folded.startsWith(word) || folded.startsWith(`*${word}`)))
    return true;
  // A sentence of the document may print or share something.
  if (folded.endsWith('。')) return folded.startsWith('扫一扫') || folded.startsWith('分享');
  // 无障碍设施改造120处, 提供技术支持60家: something is counted that no page of the web counts.
  if (counted.test(folded)) return false;
  if (folded.length < shortLine && firstWords.some((word) => folded.startsWith(word))) return true;
  return webWords.some((word) => folded.includes(word));
}

/** Where one is on a web site: 首页 > 政务公开 > 民生. */
function isPath(folded: string): boolean {
  const first = folded.indexOf('>');
  return (
    first !== -1 && (folded.startsWith('首页') || folded.startsWith('当前') || folded.indexOf('>', first + 2) !== -1)
  );
}
