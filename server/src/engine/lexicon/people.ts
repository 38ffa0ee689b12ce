/**
 * Words that go with people: honorifics and job titles. Written for this project. Given and family names: `peopleNames.json`.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Before a person's name; such a word never opens a company's name in running text. */
export const HONORIFICS = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother imam sheikh shaikh sultan emir rabbi pastor pope
  president vice-president premier chancellor minister senator congressman congresswoman representative rep sen gov governor mayor councillor
  king queen prince princess duke duchess baron baroness count captain capt colonel col major maj general gen lieutenant lt sergeant sgt admiral
  commander cmdr corporal private judge justice ambassador attorney detective inspector officer
  chairman chairwoman chairperson chair ceo cfo cto coo cio director manager founder co-founder cofounder secretary spokesman spokeswoman spokesperson
  analyst economist strategist correspondent editor coach
`);

/** Parts of titles that stand between an organization and a person: *Ford CEO Jim Farley*. */
export const TITLE_WORDS = words(`
  ceo cfo cto coo cio chairman chairwoman chairperson president vice executive chief officer director managing manager secretary minister prime
  spokesman spokeswoman spokesperson founder co-founder cofounder governor chair general deputy senior head analyst economist commissioner
  former acting interim mr mrs ms dr professor prof sir attorney ambassador treasurer partner editor
`);

/** Particles inside a person's or a company's name. */
export const PARTICLES = words(
  'de del della dei degli delle di da do dos das la le les van von der den des du et y e für fur und al el bin ibn ben ter ten zu zum of',
);
