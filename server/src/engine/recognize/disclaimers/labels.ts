import type { DisclaimerKind } from '../model';

/** What stands before a notice and announces it. */
export interface Label {
  /** kinds that the label itself promises; they count where the words after it show no kind */
  readonly kinds: readonly DisclaimerKind[];
  /** false for labels that announce many things (*Note:*, *Update:*): they are notices only with a notice behind them */
  readonly sure: boolean;
  /** the label itself says the kind (*Correction:*), as against *Disclaimer:* and *Disclosure:*, which announce any */
  readonly named: boolean;
  /** length in the plain text, colon included */
  readonly length: number;
  /** nothing follows it in its sentence: the notice is what stands below */
  readonly alone: boolean;
}

interface LabelWords {
  readonly kinds: readonly DisclaimerKind[];
  readonly sure: boolean;
  readonly words: RegExp;
}

const LABELS: readonly LabelWords[] = [
  {
    kinds: ['forward-looking'],
    sure: true,
    words:
      /^(?:(?:cautionary|important|safe harbou?r|legal) )*(?:note|notice|statements?|language|information|disclaimer|caution|warning|advisory)?(?: ?(?:on|regarding|about|concerning|under|for|-) )?(?:the )?(?:use of )?forward[- ]looking (?:statements?|information)(?: (?:disclaimer|notice|statement|disclosure|advisory|and disclaimer))?$|^(?:safe harbou?r|cautionary)(?: (?:statements?|notice|note|language|provisions?))?$/u,
  },
  {
    kinds: ['correction'],
    sure: true,
    words:
      /^(?:corrections?|clarifications?|erratum|errata|corrigendum|retraction|corrections? (?:and|&) clarifications?|correction notice|editor's correction)(?: appended)?(?:,? (?:on )?\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|,? (?:on )?\d{1,2} \p{L}{3,9}(?: \d{4})?| ?\([^()]{3,30}\))?$/u,
  },
  {
    kinds: ['interest'],
    sure: true,
    words:
      /^(?:(?:full|author|author's|editor's|financial|stock|position|analyst|important|fund|investor|sponsor|advertiser|affiliate) )*(?:disclosures?|disclosure statement)(?: (?:&|and) \p{L}+)?$|^(?:conflicts? of interest|competing interests|declaration of (?:competing )?interests?|declared interests|transparency (?:note|notice|statement)|full transparency|in the interests? of (?:full )?transparency|sponsorship disclosure|advertising disclosure|sponsorship)(?: (?:statement|notice|disclosure|note))?$/u,
  },
  {
    kinds: ['translation'],
    sure: true,
    words:
      /^(?:translat(?:or's|or|ion|ors') (?:notes?|notice|disclaimer)|about this translation|note on (?:the )?translation)$/u,
  },
  {
    kinds: ['generated'],
    sure: true,
    words:
      /^(?:(?:ai|artificial intelligence|automation)(?: use| usage| content)? (?:disclosure|disclaimer|notice|statement|note|transparency)|use of (?:generative )?ai)$/u,
  },
  {
    kinds: ['verification'],
    sure: true,
    words:
      /^(?:(?:disclosures?|source|provenance|translation) (?:&|and) )?verification (?:notice|note|disclaimer|statement)$/u,
  },
  {
    kinds: ['provenance'],
    sure: true,
    words:
      /^(?:(?:source|sourcing|provenance|content|media) (?:notice|disclaimer|disclosure|statement)|about (?:this|our) sources?)$/u,
  },
  {
    kinds: ['advice'],
    sure: true,
    words:
      /^(?:(?:general|legal|important|investment|medical|financial|risk|standard|editorial|full|liability|copyright|content|our|health|tax|website|email|author's|editor's|article|the) )*(?:disclaimers?|disclaimer notice|disclaimer of (?:liability|warrant(?:y|ies))|legal notices?|risk (?:warning|disclosure|notice)s?|important (?:notice|disclosures?|information|legal information)|disclaimers? (?:&|and) \p{L}+(?: \p{L}+)?)$/u,
  },
  {
    kinds: [],
    sure: false,
    words:
      /^(?:(?:editors?'?s?|publisher'?s|author'?s|author|reader|readers'|important|please|a) )*(?:notes?|notice|remarks?|update|updates|updated|nota bene|n\.?b\.?|caveat|reminder|caution|warning|sources?|about this (?:article|story|report|post|page|content|piece)|author bio|methodology|background)(?: (?:to|for) (?:editors|readers|the reader))?(?:,? (?:on )?\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?| ?\([^()]{3,30}\))?$/u,
  },
  {
    kinds: ['advice'],
    sure: true,
    words:
      /^(?:(?:rechtlicher |wichtiger )?(?:haftungsausschluss|risikohinweise?|haftungshinweis)|avertissement|clause de non-responsabilité|avis de non-responsabilité|mentions? légales?|aviso legal|descargo de responsabilidad|exención de responsabilidad|advertencia legal|免责声明|免責聲明|免责条款|免責條款|风险提示|風險提示|免責事項|免責|ディスクレーマー)$/u,
  },
  {
    kinds: ['interest'],
    sure: true,
    words:
      /^(?:offenlegung(?: wegen möglicher interessenkonflikte)?|interessenkonflikte?|transparenzhinweis|conflits? d'intérêts|déclaration d'intérêts|conflictos? de intere?ses|declaración de intereses|利益冲突(?:声明|披露)?|利益衝突(?:聲明)?|利益相反(?:開示|事項)?)$/u,
  },
  {
    kinds: ['correction'],
    sure: true,
    words:
      /^(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|rectificatif|correctif|erratum|fe de erratas|corrección|rectificación|aclaración|更正(?:声明|启事)?|勘误|勘誤|訂正(?:とお詫び)?|お詫びと訂正)$/u,
  },
  {
    kinds: [],
    sure: false,
    words:
      /^(?:(?:wichtiger )?hinweis(?: der redaktion)?|anmerkung(?: der redaktion| des übersetzers)?|note (?:de la rédaction|de l'éditeur|du traducteur)|n\.?d\.?l\.?r\.?|à noter|nota (?:del editor|de la redacción|del traductor)|nota|aviso|编者按|编者注|編者按|編者註|声明|聲明|特别声明|注|注意|备注|提示|译注|編集部注|注記|注意事項|お断り|おことわり|訳注)$/u,
  },
];

/** Words of which every label holds one (gate, see `Topic`); labels in Chinese and Japanese need none. */
export const LABEL_WORDS =
  'remark remarks forward safe cautionary correction corrections clarification clarifications erratum errata corrigendum retraction disclosure disclosures conflict conflicts competing interests transparency sponsorship sponsored paid advertorial ' +
  'advertising translation translator translators ai intelligence automation notice note notes provenance source sources sourcing disclaimer disclaimers risk legal information update updates updated bene b nb n caveat reminder caution ' +
  'warning about bio methodology background haftungsausschluss haftungshinweis risikohinweis risikohinweise avertissement responsabilité légales légale aviso descargo exención advertencia offenlegung interessenkonflikte interessenkonflikt ' +
  'transparenzhinweis conflit conflits déclaration conflicto conflictos declaración korrektur korrekturhinweis berichtigung richtigstellung rectificatif correctif fe corrección rectificación aclaración hinweis anmerkung d noter nota éditeur';

/** Longest label, in plain text. */
const LONGEST = 90;

/** Labels that announce notices of any kind. */
const OPEN =
  /disclaimer|disclosure|legal|important|risk|haftung|avertissement|responsabili|légale|aviso|advertencia|offenlegung|免|风险|風險|ディスクレーマー/u;

/** Where a label may end: a colon, a dash between spaces, a full stop (*Disclaimer.*). */
const LABEL_END = /[:：]|\.(?: |$)| - /u;

/** The label that the plain text begins with: known words up to a colon, a dash, a full stop or the end. */
export function labelOf(text: string): Label | undefined {
  const head = text.slice(0, LONGEST + 3);
  const found = LABEL_END.exec(head);
  if (found === null && text.length > LONGEST) return undefined;
  const at = found?.index ?? text.length;
  const words = head.slice(0, at).trim().replace(/^"|"$/gu, '');
  const label = LABELS.find((candidate) => candidate.words.test(words));
  if (label === undefined) return undefined;
  const length = skipSpaces(text, at + (found?.[0].length ?? 0));
  const alone = length >= text.length;
  // Words alone on a line (*Background*, *Update*) are a heading; with a colon they announce something.
  if (!label.sure && alone && !/[:：]/u.test(found?.[0] ?? '')) return undefined;
  const named = label.sure && !OPEN.test(words);
  return { kinds: label.kinds, sure: label.sure, named, length, alone };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] === ' ') at++;
  return at;
}
