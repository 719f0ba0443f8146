import { splitOutside } from '../../text/brackets.ts';
import { characterSet } from '../../text/character-set.ts';
import type { SeatText } from '../outline.ts';
import { titleAtEnd } from './post-words.ts';

type PostText = SeatText['posts'][number];

/** Titles of the division's own head: a bare 县长 is the people's government's, 县委常委 the committee's. */
const governors = /^(?:常务)?副?[省市县区州旗盟镇乡]长$/;
const betweenPosts = /* @__PURE__ */ characterSet('、,;');
const bracketAtEnd = /^([^()]{1,60})\(([^()]{1,60})\)$/;

/**
 * The posts in a title 职务: 县总工会党组书记、副主席 is two posts in one organization. What the words leave open (whose
 * 副主席) is marked as inferred; a post whose title no table knows keeps its words as title.
 *
 * @param folded the title, folded, without the holder's name
 */
export function postsOf(folded: string): readonly PostText[] {
  const posts: PostText[] = [];
  for (const [start, end] of splitOutside(folded, 0, folded.length, betweenPosts)) {
    const post = folded.slice(start, end).replaceAll(' ', '');
    if (post !== '') posts.push(postOf(post, posts.at(-1)));
  }
  return posts;
}

/** 县政府分管副县长: which of several holds the post. */
const which = /(?:分管|协管|联系)$/;

function postOf(post: string, before: PostText | undefined): PostText {
  const known = titleAtEnd(post);
  if (known === undefined) return { organization: '', title: post, inferred: true };
  const rest = post.slice(0, -known.length);
  const title = (which.exec(rest)?.[0] ?? '') + known;
  const holder = post.slice(0, -title.length);
  if (holder !== '') {
    // 各乡镇(街道) are two kinds of places, and 街道 no plate.
    const found = holder.startsWith('各') ? null : bracketAtEnd.exec(holder);
    const [, organization = holder, plate] = found ?? [];
    // 云川县县长 heads the government of 云川县.
    if (governors.test(known) && holder.endsWith(known.charAt(known.length - 2)))
      return { organization: `${holder}人民政府`, title, inferred: true };
    return { organization, ...(plate !== undefined && { plate }), title };
  }
  // 县长 heads the people's government, wherever 县委副书记 stands before it.
  if (governors.test(known)) {
    const place = title.charAt(title.length - 2);
    return { organization: `${place}人民政府`, title, inferred: true };
  }
  return {
    organization: before?.organization ?? '',
    ...(before?.plate !== undefined && { plate: before.plate }),
    title,
    inferred: true,
  };
}
