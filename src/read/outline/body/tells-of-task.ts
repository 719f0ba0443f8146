const amount = /[0-9] ?[万亿]?[余多]?(?![年月日号届岁时点])[%\u3400-\u9FFF]/;
/** What a promise is not told by. */
const told =
  /已|完成率|累计|超额|实际|同比|截[至止]|目前|完成[^,。]{0,8}%|占[^,。;0-9]{0,8}(?:任务|计划|目标)|(?:开工|完工|竣工|到位|拨付|办结)率[0-9.]{1,5}%(?!以上)|[^为]了/;

/** 年度任务286公里,完工163公里: the task and what came of it in one sentence. */
const toldBeside =
  /任务数?[0-9][0-9.]{0,8}[^,;。0-9]{1,6},(?:实际|其中)?(?:完工|竣工|完成|开工|建成|改造|培训|发放)[0-9]/;

/** Whether what stands from `start` up to an offset counts something and says nothing of what came of it; offsets are asked in order. */
export function muteUpTo(folded: string, start: number): (end: number) => boolean {
  let [heard, isCounted, isTold] = [start, false, false];
  return (end) => {
    const piece = folded.slice(heard, end);
    isCounted ||= amount.test(piece);
    isTold ||= told.test(piece) || toldBeside.test(piece);
    heard = end;
    return isCounted && !isTold;
  };
}

/** The same count once more, and what came of it: 改造28个小区。28个小区改造已全部开工. */
const toldAgain = /^([0-9][0-9.]{0,8} ?[万个所户人名套处座家场件公亩台条辆])[^,。0-9]{0,20}(?:已|均|全部)/;
/** What is told of has its name before. */
const elliptic = /^(?:均|全部)已?(?:完成|开工|完工|竣工|建成|封顶|投用)/;
/** 实际建成12个: what is counted has its name before. */
const bare = /^(?:实际|全年|共|累计)?(?:完成|建成|新增|新建|开工|竣工|完工|改造|安装|实施) ?[0-9]/;
/** Rates of a task. */
const ofTask =
  /(?:完成|完工|开工|竣工|建成)率|占(?:全年|年度|目标|任务|计划)|完成[^,。;0-9]{0,8}(?:任务|目标|计划)[数量]?的? ?[0-9]|(?:超额|提前|圆满|如期|全面)完成(?:了)?(?:年度|全年|目标|任务)/;
/** What is done by now. */
const done = /(?:全部|均已?|主体)(?:完成|开工|完工|竣工|建成|封顶|投用)|(?:建成|完工|竣工|投用|开工|完成) ?[0-9]/;
/** 参保率92.4%. */
const rates = /([\u3400-\u9FFF]{2}率)(?:均|已|也|仍)?(?:达到?|为|约)? ?[0-9]/g;
const countsNothing = /^[^0-9]{0,40}[0-9.]{1,6}%[^0-9]{0,40}$/;
/** 已改造12个: what was done, and how many. */
const deeds =
  /([\u3400-\u9FFF]{2}) ?[0-9][0-9.]{0,8} ?[万亿]?((?:公|平|千|批)[\u3400-\u9FFF]|(?![年月日号届岁时点元])[\u3400-\u9FFF])/g;
const units = /[0-9] ?[万亿]?((?:公|平|千|批)[\u3400-\u9FFF]|(?![年月日号届岁时点元])[\u3400-\u9FFF])/g;
const han = /[\u3400-\u9FFF]{2,40}/g;
/** Of these any sentence is made. */
const common = /[已均全部完成开工竣建改造新增目前其中共计作项任务实施的]/;
const longestTold = 120;
const longestBefore = 400;

/**
 * Whether a sentence tells what came of the counts that stand before it 述其进展: 改厕1200户。完成率81.7%; 新建幼儿园3所。3所幼儿园主体完工;
 * 参保率达到95%以上。截至9月底,参保率92.4%.
 */
export function tellsOfTask(folded: string, start: number, begin: number, end: number): boolean {
  const before = folded.slice(Math.max(start, begin - longestBefore), begin);
  const sentence = folded.slice(begin, Math.min(end, begin + longestTold));
  const again = toldAgain.exec(sentence)?.[1];
  if (again !== undefined && before.includes(again)) return true;
  if (elliptic.test(sentence)) return true;
  if (ofTask.test(sentence))
    return (
      countsNothing.test(sentence) ||
      namesAgain(before, sentence) ||
      doesAgain(before, sentence) ||
      (bare.test(sentence) && sharesUnit(before, sentence))
    );
  if ([...sentence.matchAll(rates)].some(([, rate = '']) => before.includes(rate))) return true;
  return done.test(sentence) && namesAgain(before, sentence);
}

/** 完成率81.7%, 占年度任务的84.3%. */
export const ratesTask = (sentence: string): boolean => ofTask.test(sentence.slice(0, longestTold));

/** 改造小区20个。截至9月底,已改造12个: the same is done, of the same unit. */
function doesAgain(before: string, sentence: string): boolean {
  const counted = unitsIn(before);
  return [...sentence.matchAll(deeds)].some(([, deed = '', unit = '']) => counted.has(unit) && before.includes(deed));
}

/** 改造小区22个。目前已开工20个: both count the same. */
export function sharesUnit(before: string, after: string): boolean {
  const counted = unitsIn(before);
  return [...unitsIn(after)].some((unit) => counted.has(unit));
}

const unitsIn = (words: string): ReadonlySet<string> =>
  new Set([...words.matchAll(units)].map(([, unit = '']) => unit));

/** What a sentence counts is named before it. */
function namesAgain(before: string, sentence: string): boolean {
  for (const [words] of sentence.matchAll(han))
    for (let at = 0; at + 2 <= words.length; at += 1) {
      const pair = words.slice(at, at + 2);
      if (!common.test(pair) && before.includes(pair)) return true;
    }
  return false;
}
