/** Words of Japanese notices. Origin: general vocabulary of newsroom notices, collected for this project. */
export const JAPANESE = {
  self: '(?:本記事|この記事|当記事|本稿|本レポート|本資料|本翻訳|本リリース|本ページ|本コラム|本コンテンツ|当サイト)',
} as const;
