import type { Quote } from '../../source.ts';
import type { SetAside } from '../ledger.ts';

/** What a text turned out to be 文种: a list, a bulletin, a leading group alone, or sentences without a frame. */
export type TextKind = 'plan' | 'report' | 'leading-group' | 'passage';

/** The arrangement of a document, before any number in its sentences is read 篇章结构. Offsets are into the text as given. */
export interface Outline {
  readonly kind: TextKind;
  readonly frame: Frame;
  readonly sections: readonly Section[];
  /** The projects in the order of the document; of a table, its rows. */
  readonly items: readonly Item[];
  /** Paragraphs of the section on what was adjusted or left 调整和退出. */
  readonly changes: readonly Quote[];
  /** Headings of 工作要求, without their numbers. */
  readonly requirements: readonly Quote[];
  /** Paragraphs that belong to no project: preamble, the text below a requirement's heading, the lead of a bulletin. */
  readonly prose: readonly Quote[];
  /** Lines that are the web page's or the printer's, not the document's: 访问次数, 打印, page marks. */
  readonly noise: readonly Quote[];
  readonly group?: GroupText;
  readonly table?: TableText;
  /** Heads of columns with numbers that are not known: 上年结转. */
  readonly unknownHeads: readonly Quote[];
  /** Digits that the arrangement itself accounts for: numbers of headings, 文号, dates, 33项 in a title. */
  readonly marks: readonly Mark[];
}

/** Digits of the text that belong to its arrangement, with what they are. */
export interface Mark extends Quote {
  readonly as: SetAside;
  /** The rule that said so: `heading-number`, `document-number`, `signed-date`, `declared-count`. */
  readonly why: string;
  /** The reading is doubtful: a damaged 文号, say. */
  readonly flag?: true;
}

/** What stands around the body of a document 公文要素. */
export interface Frame {
  /** One line or several, joined: the quote spans from the first to the last. */
  readonly title?: Quote & { readonly joined: string };
  readonly number?: Quote;
  /** 发文机关, glued ones told apart. */
  readonly issuers: readonly Quote[];
  readonly signed?: Quote & { readonly date: string };
  readonly printed?: Quote & { readonly date: string };
  readonly published?: Quote & { readonly date: string };
  readonly recipients: readonly Quote[];
  readonly copies: readonly Quote[];
  /** 文号 or titles of the documents it rests on. */
  readonly basis: readonly Quote[];
  /** The division it speaks for, by name: 泗县, 安徽省; absent where the text does not name one. */
  readonly division?: Quote;
  /** The year of the list or the report. */
  readonly year?: Quote & { readonly value: string; readonly inferred?: true };
  /** 33项 in the title or the preamble. */
  readonly total?: Quote & { readonly value: string };
  /** The time a report speaks of: 1-6月, 截至6月底, 上半年. */
  readonly period?: Quote & {
    readonly from: string;
    readonly to: string;
    /** The words name a month or a quarter, and `since` January is concluded; or a `year` alone. */
    readonly inferred?: 'since' | 'year';
  };
}

/** A heading that projects stand under 分类. */
export interface Section {
  /** 一、 as printed. */
  readonly marker: Quote;
  /** Without the marker: 新增3项民生工程. */
  readonly title: Quote;
  /** What the heading says of its projects. */
  readonly declared?: 'added' | 'refined' | 'continued' | 'retired';
  /** 3 of 新增3项. */
  readonly count?: Quote & { readonly value: string };
  readonly role: 'projects' | 'changes' | 'requirements' | 'other';
}

/** One project, sub-project or row of a table 项目. */
export interface Item {
  /** （十七）, 12. or the row's 序号 as printed; absent where none is (a merged cell). */
  readonly marker?: Quote;
  readonly name: Quote;
  /** Index into `sections`; undefined where it stands in none. */
  readonly section?: number | undefined;
  /** The text of the item, a paragraph (or a cell) each, without the unit brackets at its end. */
  readonly passages: readonly Passage[];
  readonly units: readonly UnitList[];
  readonly items: readonly Item[];
}

/** One paragraph of an item: of a list a promise; of a bulletin's columns a promise or a result. */
export interface Passage extends Quote {
  readonly kind: 'promise' | 'result';
  /** Nothing in it says so. */
  readonly isGuess?: true;
  /** Of a cell: what its row and its column say of a number that stands in it without words. */
  readonly cell?: CellText;
}

/** What the head of a column and other cells of the row say of a cell 表头. */
export interface CellText {
  /** The head of the column, folded: 目标任务(个), 完成率. */
  readonly head: string;
  /** What may be the unit, the nearest first: 个 of the head, of the row's cell of 计量单位, of the heads of what is promised. */
  readonly units: readonly string[];
  /** The cell of 县区: 甲县; empty in a row of totals. */
  readonly place?: string;
  /** Of a table with a division a row, its column. */
  readonly column?: ColumnOfPlaces;
  /** Of a column of results that is not of the year so far: of a month alone (本月完成), or nobody says (9月完成). */
  readonly time?: 'own' | 'unsure';
}

/** A column with a number of each division, and perhaps their total. */
export interface ColumnOfPlaces {
  /** Where its head begins. */
  readonly at: number;
  /** How many rows the table has beside totals. */
  readonly rows: number;
}

/** One bracket or cell of responsible units 责任单位; none where only 完成时限 stands in it. */
export interface UnitList {
  readonly lead: readonly Quote[];
  readonly with: readonly Quote[];
  /** The list ends in 等. */
  readonly openEnded: boolean;
  /** The bracket as it stands. */
  readonly printed: Quote;
  /** Concluded: a cell filled down, or any cell of a table that lost some. */
  readonly inferred: boolean;
  /** 完成时限 beside them, without that word: 2025年11月底. */
  readonly due?: Quote;
}

/** A table read from tabs 表格. */
export interface TableText {
  /** Heads of the columns, as printed. */
  readonly columns: readonly Quote[];
  /** Serial numbers missing between two that are printed: 7 then 10 gives 8 and 9. */
  readonly missingSerials: readonly {
    readonly before: Quote;
    readonly after: Quote;
    readonly lost: readonly string[];
  }[];
}

/** A leading group as its text has it 领导小组名单. */
export interface GroupText {
  readonly name?: Quote;
  readonly seats: readonly SeatText[];
  readonly office?: {
    readonly at: Quote;
    readonly heads: readonly { readonly person: Quote; readonly title: Quote }[];
    readonly printed: Quote;
  };
}

/** One member: 王  某  县财政局（地方金融监管局）局长. */
export interface SeatText {
  /** 组长, 副组长, 成员: as printed, or carried on from the line above. */
  readonly role: string;
  /** The name without the spaces inside it. */
  readonly person: string;
  /** Everything after the name, as printed. */
  readonly title: Quote;
  readonly posts: readonly {
    readonly organization: string;
    readonly plate?: string;
    readonly title: string;
    readonly inferred?: true;
  }[];
  /** The whole line. */
  readonly printed: Quote;
}
