/** 每县, 每个乡镇, 每个县(市、区): an amount behind it is that of each, and no total 每个地方. Asked of what stands before a number. */
export const forEachPlace =
  /(每个?(?:县|市|区|旗|乡镇?|镇|街道|社区|(?:行政|建制|自然|中心)?村|学?校|园区|小区|网格)(?:\([^()0-9]{1,8}\))?)[^,、。;0-9]{0,20}$/;

/** 宫颈癌、乳腺癌筛查各1.2万人, 各不少于2所, 各县均不少于2所: so much for each that is named. */
export const forEachNamed =
  /((?<![一全在每到])各)(?:自|至少|最少|均|约|达到?|不[少低]于|不超过|[新改扩]?建|建[设成立]|配备|选[取派]|安排|开展|举办)?(?:至少|不[少低]于|不超过)?\s?$/;
