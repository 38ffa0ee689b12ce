/**
 * Lines of page furniture that a web copy leaves behind. Written from how blogs, comment systems and news sites label
 * their widgets; a line is furniture only when the whole of it matches.
 */
const WHOLE_LINES: readonly RegExp[] = [
  /^leave a (?:reply|comment)$/iu,
  /^(?:\d{1,5}|no|one) (?:comments?|replies|repl(?:y|ies) yet|comments? yet|likes?|shares?|views?)$/iu,
  /^no (?:replies|comments) yet\.?$/iu,
  /^loading(?: new)?(?: (?:replies|comments|more|content))?(?:\.{2,3}|…)?$/iu,
  /^(?:post|add|submit|write|view all|show|hide|load more) (?:a )?(?:comments?|reply|replies)$/iu,
  /^(?:moderator|administrator|admin|guest|member|topic starter|topic tags|forum statistics)$/iu,
  /^(?:reply|quote|report|share|tweet|print|email|e-mail|save|bookmark|like|follow|subscribe|menu|search|close|advertisement|sponsored|log ?in|sign ?in|sign ?up|register)$/iu,
  /^(?:share (?:this|on)|follow us|find us|like this|print this|email this|tweet this)\b.{0,60}$/iu,
  /^(?:skip to (?:main )?content|back to top|read (?:more|next|also)|continue reading|click here|see also|related (?:articles?|posts?|stories|news)|you (?:may|might) also like|more from|recommended for you|most (?:read|popular)|trending)\b.{0,80}$/iu,
  /^(?:previous|next|older|newer) (?:post|article|story|page)s?\b.{0,80}$/iu,
  /^join the (?:full |live )?(?:discussion|conversation|debate)\b.{0,100}$/iu,
  /^to (?:discuss|comment|join the discussion)\b.{0,120}$/iu,
  /^(?:subscribe|sign up|register) (?:to|for|now|today)\b.{0,100}$/iu,
  /^got a (?:tip|story|question)\b.{0,100}$/iu,
  /^(?:tags?|categor(?:y|ies)|filed under|posted in|topics?)\s*:.{0,120}$/iu,
  /^(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|cookie (?:policy|settings)|privacy policy|terms of (?:use|service))\b.{0,120}$/iu,
  /^(?:your email address will not be published|required fields are marked|notify me of)\b.{0,120}$/iu,
  /^(?:photo|image|picture)(?: credit)?\s*:.{0,100}$/iu,
  /^(?:for )?(?:media |press |investor |analyst |further |general )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information)(?: details| person)?\s*:.{0,200}$/iu,
  /^for (?:more|further|additional) information\b.{0,200}$/iu,
  /^(?:[-–—*#•~_=]\s*){2,}$|^[-–—*#\s]*(?:ends?|more)[-–—*#\s]*$/iu,
  /^(?:loading|load) more\b.{0,40}$/iu,
  /^(?:all rights reserved|copyright|©|\(c\))\b.{0,120}$/iu,
];

/** Who reported, edited or translated, on a line of its own. */
const CREDIT_LINE =
  /^[-–—*_([]{0,3}\s*(?:(?:additional|with) )?(?:reporting|editing|edited|writing|written|compiled|translated|translation|photographs?|graphics?)(?: and (?:reporting|editing|writing))? by\b.{2,200}$/iu;
const HELPED =
  /^[-–—*_([]{0,3}\s*(?:[Ww]ith (?:assistance|contributions?|help|(?:additional )?reporting) (?:by|from) \p{Lu}(?!.*, (?:the|an?|its?|he|she|they|this|that)\b).{2,150}|\p{Lu}[^.!?]{2,150} (?:also )?contributed (?:reporting|to (?:this|the) (?:report|story|article|post))\b[^.]{0,30}\.?[\])*_]{0,3})$/u;

/** True when the trimmed line credits the people who made the article. */
export function isCredit(line: string): boolean {
  const words = line.trim();
  if (words.length >= 220 || /[.!?]\s+\p{Lu}/u.test(words)) return false;
  return CREDIT_LINE.test(words) || HELPED.test(words);
}

/** Left-over mark-up on a line of its own, such as `!-- /wp:paragraph -->`. */
const MARKUP_LINE = /^\W{0,6}!?--.{0,200}-->$|^<\/?[a-z][^<>]{0,200}>$|^\[\/?[a-z_]{2,20}(?:\s[^[\]]{0,100})?\]$/iu;

/** True when the trimmed line is page furniture or left-over mark-up and nothing else. */
export function isFurniture(line: string): boolean {
  if (line.length > 220) return false;
  const trimmed = line.trim();
  return MARKUP_LINE.test(trimmed) || WHOLE_LINES.some((pattern) => pattern.test(trimmed));
}

/** What a web copy leaves where a link was, inside a sentence. Global: use with `matchAll`. */
export const LOST_LINK =
  /\((?:opens in (?:a )?new (?:tab|window)|(?:link is )?external(?: link)?|new window|öffnet in (?:einem )?neue[mn] (?:Tab|Fenster))\)/giu;
