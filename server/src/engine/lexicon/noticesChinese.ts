/** Words of Chinese notices, simplified and traditional. Origin: general vocabulary of newsroom notices, collected for this project. */
export const CHINESE = {
  self: '(?:本文|本报告|本報告|本稿|本译文|本譯文|本新闻|本新聞|本文章|本篇|本资讯|本資訊|本网站|本網站|本资料|本資料|上述内容|上述內容|以上内容|以上內容|文中|该译文|此文)',
} as const;
