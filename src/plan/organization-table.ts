/** One organization of the name table: what it is called in full, and what else it is called. All without the level. */
export interface OrganizationRow {
  /** Full name without the level before it: 人力资源和社会保障局. */
  readonly full: string;
  /** Other names of the same organization, without the level: 人社局. */
  readonly forms: readonly string[];
}

/** A table of organization names 单位简称表. Where two rows claim a form, the later row has it. */
export type OrganizationTable = readonly OrganizationRow[];

const row = (full: string, ...forms: readonly string[]): OrganizationRow => ({ full, forms });

/**
 * The short and full names of departments that this library knows 单位简称对照. Only names of one organization stand in
 * one row: what was merged, split or replaced keeps its own row, since one place has 水利局 and another 水务局, and a
 * list of one year may not be read with the names of another.
 *
 * @source "our convention": short and full names as plans and bulletins print them side by side
 * @example
 * ```ts
 * import { defaultOrganizations } from 'minsheng';
 *
 * const row = defaultOrganizations.find(({ forms }) => forms.includes('人社局'));
 * console.log(row?.full); // => 人力资源和社会保障局
 * ```
 */
export const defaultOrganizations: OrganizationTable = [
  // Government and party offices
  row('人民政府', '政府'),
  row('人民政府办公室', '政府办公室', '政府办'),
  row('人民政府办公厅', '政府办公厅'),
  row('委办公室', '委办'),
  row('委办公厅'),
  row('委组织部', '组织部'),
  row('委宣传部', '宣传部'),
  row('委统战部', '统战部'),
  row('委政法委员会', '委政法委', '政法委'),
  row('委网络安全和信息化委员会办公室', '委网信办', '网信办'),
  row('委机构编制委员会办公室', '委编办', '编办', '机构编制委员会办公室'),
  row('纪委监委'),

  // Money, economy, data
  row('财政局'),
  row('财政厅'),
  row('审计局'),
  row('审计厅'),
  row('税务局'),
  row('统计局'),
  row('发展和改革委员会', '发改委', '发展改革委', '发展改革委员会'),
  // 经信 until about 2023, 工信 after: two names of two times, kept apart
  row('经济和信息化局', '经信局', '经济信息化局'),
  row('经济和信息化厅', '经信厅', '经济信息化厅'),
  row('经济和信息化委员会', '经信委', '经济信息化委'),
  row('工业和信息化局', '工信局', '工业信息化局'),
  row('工业和信息化厅', '工信厅', '工业信息化厅'),
  row('科学技术局', '科技局'),
  row('科学技术厅', '科技厅'),
  row('商务局'),
  row('商务厅'),
  row('市场监督管理局', '市场监管局'),
  row('国有资产监督管理委员会', '国资委'),
  row('地方金融监督管理局', '地方金融监管局', '金融监管局'),
  row('数据资源管理局', '数据资源局', '数管局'),
  row('政务服务局'),

  // People: work, health, schools, culture
  row('人力资源和社会保障局', '人社局', '人力资源社会保障局'),
  row('人力资源和社会保障厅', '人社厅', '人力资源社会保障厅'),
  row('民政局'),
  row('民政厅'),
  row('卫生健康委员会', '卫健委', '卫生健康委'),
  row('卫生和计划生育委员会', '卫计委', '卫生计生委'), // before 2018–19
  row('医疗保障局', '医保局'), // since 2018–19
  row('退役军人事务局', '退役军人局'), // since 2018–19
  row('退役军人事务厅', '退役军人厅'),
  row('教育局'),
  row('教育厅'),
  row('教育体育局', '教体局'),
  row('体育局'),
  row('文化和旅游局', '文旅局', '文化旅游局'),
  row('文化和旅游厅', '文旅厅', '文化旅游厅'),
  row('文化旅游体育局', '文旅体局'),
  row('文化广电新闻出版局', '文广新局'), // before 2018–19
  row('广播电视局', '广电局'),
  row('广播电视台'),

  // Land, building, roads, water, countryside
  row('住房和城乡建设局', '住建局', '住房城乡建设局'),
  row('住房和城乡建设厅', '住建厅', '住房城乡建设厅'),
  row('住房和城乡建设委员会', '住建委', '住房城乡建设委'),
  row('自然资源和规划局', '自规局'),
  row('自然资源局'),
  row('自然资源厅'),
  row('国土资源局', '国土局'), // before 2018–19
  row('生态环境局'),
  row('生态环境厅'),
  row('生态环境分局'), // the county's office is a branch of the city's 生态环境局
  row('环境保护局', '环保局'), // before 2018–19
  row('交通运输局', '交通局'),
  row('交通运输厅', '交通厅'),
  row('水利局'),
  row('水利厅'),
  row('水务局'),
  row('农业农村局'),
  row('农业农村厅'),
  row('农业委员会', '农委'), // before 2018–19
  row('农业农村水利局', '农水局'),
  row('林业局'),
  row('扶贫开发局', '扶贫局'),
  row('扶贫开发领导小组办公室', '扶贫办', '扶贫开发工作领导小组办公室', '扶贫开发办公室'), // until 2021
  row('乡村振兴局'), // since 2021
  row('美丽乡村建设领导小组办公室', '美丽办', '美丽乡村建设办公室', '美丽乡村办'),
  row('民生工作领导小组办公室', '民生办'),
  row('民生工程管理中心'),

  // Law and safety
  row('公安局'),
  row('公安厅'),
  row('司法局'),
  row('司法厅'),
  row('应急管理局', '应急局'),
  row('应急管理厅', '应急厅'),
  row('信访局'),

  // Societies of the people
  row('总工会'),
  row('共青团委员会', '团委'),
  row('妇女联合会', '妇联'),
  row('残疾人联合会', '残联'),
  row('科学技术协会', '科协'),
  row('工商业联合会', '工商联'),
  row('红十字会'),
];
