/**
 * Words that make a statement weaker or stronger, by what they do, in the languages that releases are written in. A quotation that
 * loses its hedge or gains certainty on the way is sharpened.
 * Origin: modal verbs, sentence adverbs and verbs of intention of each language's grammar.
 */
import type { TermLanguage } from './terms';

export type ForceLanguage = TermLanguage;

/** one kind a line: its id, then words in English, Chinese, Japanese, German, French and Spanish; `*` stands for any ending */
const HEDGE_ROWS = `
possibly ; may|might|could|possib*|perhaps|potential*|conceivabl* ; 可能|或许|也许|或将|有机会|潜在 ; 可能性|かもしれ*|恐れ|あり得*|ありうる|でしょう ; könnte*|vielleicht|möglich*|eventuell|dürfte*|kann|können ; pourrai*|peut-être|possib*|éventuel*|peut|peuvent|susceptible* ; podría*|quizá*|posib*|tal vez|puede|pueden
hope ; hope|hopes|hoping|hopeful|wish|would like|want|wants ; 希望|期待|盼|有望 ; 期待|望*|希望|願*|たい ; hoff*|wünsch*|möchte*|würde* gern* ; esp*r*|souhait*|voudri*|aimeri* ; esper*|dese*|quisi*|gustaría
plan ; plan|plans|planning|intend*|aim|aims|aiming|seek|seeks|strive*|striving|work towards|working towards|try|trying ; 计划|打算|力争|争取|拟|努力|致力 ; 計画|予定|目指*|めざ*|努め*|検討 ; plan*|beabsichtig*|wollen|will|anstreb*|streben|bemüh*|versuch* ; prévo*|compt*|entend*|vis*|cherch*|efforç*|tent* ; planea*|pretend*|busc*|aspir*|intent*
expect ; expect*|should|likely|probabl*|forecast*|anticipat*|believe*|think|estimate*|assume*|confident ; 预计|应该|大概|预期|相信|认为|估计|信心 ; 見込*|見通し|予想|はず|思*|考え*|推定|想定 ; erwart*|sollte*|wahrscheinlich*|voraussichtlich*|glaub*|rechne*|schätz*|zuversichtlich|gehen davon aus ; devrai*|probabl*|estim*|pens*|croi*|attend*|prévis*|confian*|confiant* ; deber*|probabl*|estim*|cre*|pens*|prev*|confia*
partly ; some|partly|part of|largely|mostly|mainly|almost|nearly|about|around|roughly|gradual*|step by step|initial*|preliminar*|early ; 部分|基本|大部分|主要|几乎|大约|约|逐步|初步|一定 ; 一部|ほぼ|概ね|おおむね|約|徐々|段階的|初期|暫定 ; teil*|weitgehend|größtenteils|fast|nahezu|etwa|rund|schrittweise|zunächst|vorläufig*|erste* ; en partie|partiel*|presque|environ|progressi*|largement|initial*|prélimin*|premi* ; en parte|parcial*|casi|unos|progresiv*|gradual*|inicial*|prelimin*
ifOnly ; if|provided|depend*|subject to|unless|assuming|conditions permit* ; 如果|若|视|取决于|条件 ; もし|場合|次第|条件|れば ; falls|wenn|sofern|vorausgesetzt|abhäng* ; si|sous réserve|dépend*|condition* ; si|siempre que|depend*|condici*
notYet ; not yet|still|remain* to|further|more work|need* to|too early|until ; 尚|还需|仍|有待|还未|还要|为时过早 ; まだ|さらに|必要|引き続き|時期尚早 ; noch|weiter*|müssen|zu früh ; pas encore|encore|reste à|doit|doivent|trop tôt ; aún|todavía|falta|debe*|demasiado pronto
`;

const STRENGTH_ROWS = `
certain ; certain*|definite*|guarante*|undoubted*|without doubt|no doubt|sure|surely|inevitabl*|bound to|will|shall|cannot fail|ensure*|promise*|prove|proves|proven|proved ; 一定|必将|必定|必然|确保|保证|肯定|毫无疑问|定将|证明 ; 必ず|確実|間違いな*|保証|確約|断言|証明 ; sicher*|garantier*|zweifellos|bestimmt|unbedingt|zwangsläufig|wird|werden|bewies*|beweis*|bewiesen ; certain*|garanti*|sans aucun doute|forcément|inévitabl*|assur*|prouv* ; segur*|garantiz*|sin duda|inevitabl*|asegur*|demuestr*|demostrad*
absolute ; never|always|all|every|entire*|complete*|total*|fully|whole|nobody|no one|nothing|none|impossible|forever|permanent* ; 绝不|从不|永远|全部|所有|完全|彻底|任何|全面|不可能|永久 ; 決して|常に|すべて|全て|完全|全面|一切|絶対|永久|不可能 ; nie|niemals|immer|alle*|völlig|vollständig|ganz*|komplett*|niemand|nichts|unmöglich ; jamais|toujours|tout*|tous|entièr*|complèt*|totale*|personne|rien|impossible ; nunca|siempre|tod*|complet*|total*|enter*|nadie|nada|imposible
superlative ; best|largest|biggest|first|leading|leader|dominan*|dominate*|unrivalled|unmatched|unbeatable|revolution*|breakthrough|world-beating|crush*|destroy*|end|ends|wipe* ; 最|首|第一|领先|龙头|主导|革命|突破|无与伦比 ; 最|初|首位|トップ|世界一|主導|革命|画期的|リード ; beste*|größte*|führend*|marktführer*|dominier*|erste*|revolution*|durchbruch|unschlagbar|einzigartig* ; meilleur*|plus grand*|premi*|leader*|domin*|révolution*|percée|inégal*|unique ; mejor*|mayor*|primer*|líder*|domin*|revoluci*|inigualable*|únic*
`;

export interface ForceWords {
  readonly id: string;
  readonly words: readonly string[];
}

const COLUMNS: readonly ForceLanguage[] = ['en', 'zh', 'ja', 'de', 'fr', 'es'];

/** what makes a statement weaker, by kind */
export function hedges(language: ForceLanguage): readonly ForceWords[] {
  return column(HEDGE_ROWS, language);
}

/** what makes a statement stronger, by kind */
export function strengths(language: ForceLanguage): readonly ForceWords[] {
  return column(STRENGTH_ROWS, language);
}

function column(table: string, language: ForceLanguage): readonly ForceWords[] {
  const index = COLUMNS.indexOf(language) + 1;
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' ; '))
    .map((row) => ({ id: row[0]!, words: row[index]!.split('|') }));
}
