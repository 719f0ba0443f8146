import type { IsoDate } from '../period/period.ts';

/** A change of 安徽's divisions 行政区划变更. */
export interface DivisionChange {
  /** Year of the first code table that has it. */
  readonly table: number;
  /** When it was made public 公布, as exactly as is known: mostly weeks after its approval, and not always in the table's year. */
  readonly announced?: IsoDate;
  /** When the new office opened 挂牌. */
  readonly opened?: IsoDate;
  /** 文号 of what approved it or gave notice of it. */
  readonly document?: string;
  /** What was changed, in Chinese. */
  readonly what: string;
  /** From a code of the table before to those of this table. */
  readonly moves: readonly (readonly [from: string, to: readonly string[]])[];
  /** What could not be ascertained. */
  readonly unsure?: string;
}

/**
 * The changes of 安徽's divisions of county level and above in the code tables of 2011 to 2024 安徽省行政区划变更, with the days on
 * which they were made public: a table's year is not that day. 寿县 went to 淮南 in the table of 2015, as was announced in January 2016.
 *
 * @source announcements of the provincial government and press reports of the days given; the codes: areacodes (CC0 1.0)
 */
export const anhuiChanges: readonly DivisionChange[] = [
  {
    table: 2011,
    announced: '2011-08-22',
    document: '国函〔2011〕84号',
    what: '撤销地级巢湖市：居巢区改设县级巢湖市，与庐江县归合肥市；无为县归芜湖市；和县沈巷镇归芜湖市鸠江区；含山县、和县（不含沈巷镇）归马鞍山市',
    moves: [
      ['341400', ['340100', '340200', '340500']],
      ['341402', ['340181']],
      ['341421', ['340124']],
      ['341422', ['340225']],
      ['341423', ['340522']],
      ['341424', ['340207', '340523']],
    ],
  },
  {
    table: 2012,
    announced: '2012-09-07',
    what: '撤销马鞍山市金家庄区、花山区，设立新的花山区；设立博望区，辖当涂县博望镇、丹阳镇、新市镇',
    moves: [
      ['340502', ['340503']],
      ['340503', ['340503']],
      ['340521', ['340506', '340521']],
    ],
    unsure: 'the number of the document was not found',
  },
  {
    table: 2014,
    what: '肥西县部分区域划归合肥市蜀山区，无为县部分区域划归芜湖市鸠江区，五河县部分区域划归蚌埠市淮上区',
    moves: [
      ['340123', ['340104', '340123']],
      ['340225', ['340207', '340225']],
      ['340322', ['340311', '340322']],
    ],
    unsure: 'known from the code table only: neither the days nor the townships were found',
  },
  {
    table: 2015,
    announced: '2016-01-04',
    what: '枞阳县由安庆市划归铜陵市；撤销铜陵市铜官山区、狮子山区，设立铜官区；铜陵县改为义安区；寿县由六安市划归淮南市；设立六安市叶集区，辖霍邱县叶集镇、三元镇、孙岗乡',
    moves: [
      ['340800', ['340700', '340800']],
      ['340823', ['340722']],
      ['340702', ['340705']],
      ['340703', ['340705']],
      ['340721', ['340706']],
      ['341500', ['340400', '341500']],
      ['341521', ['340422']],
      ['341522', ['341504', '341522']],
    ],
    unsure: 'approved before the end of 2015, by the year of the table; the numbers of the documents were not found',
  },
  {
    table: 2016,
    what: '霍邱县又有部分区域划归六安市叶集区',
    moves: [['341522', ['341504', '341522']]],
    unsure: 'known from the code table only: neither the day nor the townships were found',
  },
  {
    table: 2018,
    announced: '2018-08-11',
    opened: '2018-08-28',
    document: '民函〔2018〕104号',
    what: '撤销潜山县，设立县级潜山市，由安庆市代管',
    moves: [['340824', ['340882']]],
    unsure: 'announced on that day or shortly before it',
  },
  {
    table: 2018,
    announced: '2018-10',
    what: '枞阳县东部部分区域划归铜陵市郊区',
    moves: [['340722', ['340711', '340722']]],
    unsure: 'the month from one press report; neither the day nor the document was found',
  },
  {
    table: 2019,
    announced: '2019-08-06',
    what: '撤销广德县，设立县级广德市，由宣城市代管',
    moves: [['341822', ['341882']]],
    unsure: 'the number of the document was not found',
  },
  {
    table: 2019,
    announced: '2019-12-16',
    what: '撤销无为县，设立县级无为市，由芜湖市代管',
    moves: [['340225', ['340281']]],
    unsure: 'the number of the document was not found',
  },
  {
    table: 2020,
    announced: '2020-07-06',
    opened: '2020-09-21',
    document: '皖政秘〔2020〕120号',
    what: '撤销芜湖市三山区、弋江区，设立新的弋江区；芜湖县改为湾沚区；繁昌县改为繁昌区',
    moves: [
      ['340203', ['340209']],
      ['340208', ['340209']],
      ['340221', ['340210']],
      ['340222', ['340212']],
    ],
    unsure: 'the day of opening is that of 湾沚区',
  },
];
