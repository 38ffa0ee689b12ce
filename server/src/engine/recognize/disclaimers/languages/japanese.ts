import { JAPANESE } from '../../../lexicon/noticesJapanese';
import { strong } from '../rule';
import type { NoticeRule } from '../rule';

const { self } = JAPANESE;
const GAP = '[^。；！？]{0,60}?';

/** The commonest Japanese notice of each kind. */
export const japanese: readonly NoticeRule[] = [
  strong(
    'provenance',
    `${self}${GAP}(?:プレスリリース|発表|報道|国営|資料|情報|配信|公式)${GAP}(?:に基づ|をもとに|を基に|を元に|から転載|を転載|に由来)`,
  ),
  strong(
    'translation',
    `(?:${self}|原文)${GAP}(?:を翻訳|から翻訳|の翻訳|翻訳した|要約した|抄訳|日本語訳)|(?:齟齬|相違|不一致)${GAP}(?:場合|とき)${GAP}(?:原文|英語版|日本語版)${GAP}(?:優先|正と)`,
  ),
  strong(
    'verification',
    `(?:内容|情報|主張|数値|データ|${self})${GAP}(?:独自に|第三者|独立)${GAP}(?:確認|検証)${GAP}(?:ません|いない|れていない|必要|ください|べき)|(?:正確性|完全性|信頼性)${GAP}(?:保証(?:する|いたし|し)|責任を負)`,
  ),
  strong(
    'forward-looking',
    `将来(?:の)?(?:見通し|予測|予想)に関する(?:記述|情報|記載)|将来予想に関する記述|(?:実際の)(?:業績|結果)${GAP}異なる(?:可能性|場合|こと)`,
  ),
  strong(
    'advice',
    `(?:投資|法律|医療|税務|売買)${GAP}(?:助言|勧誘|推奨|アドバイス|を目的)${GAP}(?:ではありません|ではない|ものではありません|ものではない|しておりません|するものでは)|情報提供(?:のみ)?を目的|(?:投資|最終)${GAP}(?:判断|決定)は${GAP}(?:ご自身|自己責任|自身)`,
  ),
  strong(
    'interest',
    `(?:筆者|著者|執筆者|記者)は?${GAP}(?:株式|株|ポジション|持ち分|報酬|利益相反)${GAP}(?:保有|受け|ありません|いない|ない)|${self}${GAP}(?:スポンサー|広告|提供|タイアップ|pr記事|アフィリエイト)${GAP}|利益相反${GAP}(?:ありません|ない|存在し)`,
  ),
  strong(
    'correction',
    `${self}${GAP}(?:訂正|更新|修正)(?:しました|いたしました|されました|済み)|(?:以前|当初|初出|掲載当初)の(?:版|記事|バージョン|見出し)|訂正してお詫び|お詫びして訂正`,
  ),
  strong(
    'generated',
    `(?:${self}|画像|要約|翻訳)${GAP}(?:ai|人工知能|chatgpt|生成ai|機械翻訳|deepl)${GAP}(?:生成|作成|執筆|翻訳|使用|利用|活用|支援)`,
  ),
];
