/** The sizes in which Chinese writes large numbers, the largest first. */
export const chineseSizes = [
  { times: 1e12, sign: '万亿' },
  { times: 1e8, sign: '亿' },
  { times: 1e4, sign: '万' },
] as const;
