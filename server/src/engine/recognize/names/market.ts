import { type Line, lowerAt, type Piece, pieceText } from './line';

/** *we downgrade X to Hold* */
export const RATING = /^(?:downgrade|downgrades|downgraded|downgrading|upgrade|upgrades|upgraded|upgrading)$/;

/** *broker to X*, *supplier to X* */
export const SERVING =
  /^(?:broker|brokers|adviser|advisers|advisor|advisors|supplier|suppliers|lender|lenders|auditor|auditors|creditor|creditors)$/;

/** Exchange codes of data vendors: *X (XYZ LN)*. */
const EXCHANGES = new Set(
  'LN US UN UW UQ UR UA GR GY FP IM NA SM SW SE SS JP JT HK CH CG CS KS KQ TT IN IB IS AU AT CN CT SP TB MK IJ PM VN BZ MM SJ NO DC FH ID PL PW AV BB TI NZ AB UH QD GA'.split(
    ' ',
  ),
);

/** Exchange suffixes of share codes: *X (7203.T)*. */
const SUFFIXES = new Set(
  'L N O OQ PA DE F MI MC AS BR LS ST CO HE OL S SW VI T HK SS SH SZ KS KQ TW TWO BO NS SI BK KL JK AX NZ TO V SA MX TA IS WA PR BU AT IR'.split(
    ' ',
  ),
);

/** Whether `7203.T)` begins at the token. */
function hasSuffix(line: Line, at: number): boolean {
  const [dot, suffix, end] = [line.tokens[at + 1], line.tokens[at + 2], line.tokens[at + 3]];
  if (dot?.text !== '.' || dot.spaced || suffix === undefined || suffix.spaced) return false;
  return SUFFIXES.has(suffix.text) && /^[),;]$/.test(end?.text ?? '');
}

/** Whether `XYZ LN)`, `7203 JP)` or `7203.T)` begins at the token: a ticker without a colon. */
export function isTicker(line: Line, at: number): boolean {
  if (hasSuffix(line, at)) return true;
  const code = line.tokens[at];
  const exchange = line.tokens[at + 1];
  if (code === undefined || exchange?.kind !== 'word' || !/^[),;]$/.test(line.tokens[at + 2]?.text ?? '')) return false;
  return (
    (code.allCapitals || code.kind === 'number' || /^\d/.test(code.text)) &&
    EXCHANGES.has(exchange.text) &&
    exchange.spaced
  );
}

const RATINGS = new Set('buy hold sell neutral overweight underweight outperform underperform'.split(' '));
const PICK = /^(?:name|pick|choice|idea|stock|play)$/;

/** *X has a Buy rating*, *X remains our preferred name*, *X before it was taken private*: what is said of shares alone. */
export function isTraded(line: Line, at: number): boolean {
  const verb = lowerAt(line, at);
  const second = lowerAt(line, at + 1);
  if (verb === 'has' || verb === 'keeps')
    return (
      (second === 'a' || second === 'an') && RATINGS.has(lowerAt(line, at + 2)) && lowerAt(line, at + 3) === 'rating'
    );
  if ((verb === 'remains' || verb === 'is') && second === 'our')
    return PICK.test(lowerAt(line, at + 2)) || PICK.test(lowerAt(line, at + 3));
  if (verb === 'before' && second === 'it')
    return lowerAt(line, at + 3) === 'taken' && lowerAt(line, at + 4) === 'private';
  return verb === 'was' && second === 'taken' && lowerAt(line, at + 2) === 'private';
}

const RESULT_VERB = /^(?:posted|posts|booked|books|reported|reports|earned|earns|swung|narrowed|widened)$/;
const RESULT = /^(?:profit|profits|loss|losses|revenue|revenues|sales|earnings|turnover|writedown|impairment|charge)$/;
const RESULT_REACH = 5;

/** *X posted a record profit*, *X booked a $3 million loss*: what only a business does. */
export function reportsResult(line: Line, at: number): boolean {
  if (!RESULT_VERB.test(lowerAt(line, at))) return false;
  for (let i = at + 1; i <= at + RESULT_REACH; i++) if (RESULT.test(lowerAt(line, i))) return true;
  return false;
}

const INDEX_MOVE =
  /^(?:rose|fell|gained|lost|shed|added|slipped|dropped|climbed|jumped|slid|tumbled|surged|plunged|rallied|closed|ended|finished|composite|index|futures|hit|was|has)$/;

/** *the S&P 500*, *the Nasdaq fell*: an index that bears its publisher's name. */
export function isIndexName(line: Line, piece: Piece): boolean {
  const text = pieceText(line, piece);
  if (text === 'S&P' || text === 'Standard & Poor’s' || text === "Standard & Poor's")
    return (
      line.tokens[piece.to]?.kind === 'number' ||
      /^(?:midcap|smallcap|composite|bse|tsx)$/.test(lowerAt(line, piece.to))
    );
  if (text !== 'Nasdaq' && text !== 'NASDAQ') return false;
  return (
    line.tokens[piece.to]?.kind === 'number' ||
    (lowerAt(line, piece.from - 1) === 'the' && INDEX_MOVE.test(lowerAt(line, piece.to)))
  );
}

const CALLS = /^(?:called|calls|call|balloted|threatened|threatens|suspended)$/;
const STRIKE = /^(?:strikes?|walkouts?|stoppages?|ballot|industrial)$/;
const SPEAKS = /^(?:represents|represented|represent|balloted|speaks)$/;
const PEOPLE =
  /^(?:workers?|staff|crews?|pilots|drivers|nurses|teachers|employees|members|miners|dockers|seafarers|managers|technicians|owners|farmers|growers|shippers|patients|tenants|consumers|companies|firms|makers|producers|airlines|insurers|banks)$/;
const STRIKE_REACH = 6;

/** *X, which represents pilots*, *X has called a strike*; *crews represented by X*: a trade union. */
export function isUnion(line: Line, piece: Piece): boolean {
  if (lowerAt(line, piece.from - 1) === 'by' && lowerAt(line, piece.from - 2) === 'represented') {
    for (let i = piece.from - 3; i >= 0 && i > piece.from - 9; i--) if (PEOPLE.test(lowerAt(line, i))) return true;
    return false;
  }
  let at = piece.to;
  while (at < piece.to + 3 && /^(?:,|which|that|has|have|had)$/.test(lowerAt(line, at))) at++;
  const sought = CALLS.test(lowerAt(line, at)) ? STRIKE : SPEAKS.test(lowerAt(line, at)) ? PEOPLE : undefined;
  if (sought === undefined) return false;
  for (let i = at + 1; i <= at + STRIKE_REACH; i++) if (sought.test(lowerAt(line, i))) return true;
  return false;
}
