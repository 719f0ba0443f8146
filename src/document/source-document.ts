import type { Extensible } from '../entity.ts';
import type { IsoDate } from '../period/period.ts';

/** The official document a list or a report stands in 公文. */
export interface SourceDocument extends Extensible {
  readonly title: string;
  /** 文号 as printed: 泗政发〔2020〕14号. */
  readonly number?: string;
  /** 发文机关, one or several. */
  readonly issuers: readonly string[];
  /** 成文日期, the day it was signed. */
  readonly signed?: IsoDate;
  /** 印发日期, the day it was printed. */
  readonly printed?: IsoDate;
  /** 发布日期, the day it was put on the web. */
  readonly published?: IsoDate;
  /** 文号 or titles of the documents it rests on. */
  readonly basis?: readonly string[];
}
