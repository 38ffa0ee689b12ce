/**
 * Currency signs and names that several countries use, and how copy names those countries. Written for this project from general
 * knowledge; ISO 4217 codes.
 */
export interface SharedCurrency {
  /** what the copy writes, in lower case, as the finding says it */
  readonly name: string;
  /** the figure is written with this and nothing that says whose */
  readonly bare: RegExp;
  /** by the words to set before the name or sign, the words that name the country */
  readonly countries: readonly {
    readonly code: string;
    /** *Australian* dollars */
    readonly adjective: string;
    /** *A*$; absent where no such sign is usual */
    readonly sign?: string;
    readonly names: readonly string[];
  }[];
}

export const SHARED_CURRENCIES: readonly SharedCurrency[] = [
  {
    name: '$',
    bare: /^[-–−+]?\$|^[^$]*\bdollars?$/iu,
    countries: [
      { code: 'AUD', adjective: 'Australian', sign: 'A', names: ['Australia', 'Sydney', 'Melbourne', 'Canberra'] },
      { code: 'CAD', adjective: 'Canadian', sign: 'C', names: ['Canad', 'Toronto', 'Ottawa', 'Ontario'] },
      { code: 'NZD', adjective: 'New Zealand', sign: 'NZ', names: ['New Zealand', 'Auckland'] },
      { code: 'HKD', adjective: 'Hong Kong', sign: 'HK', names: ['Hong Kong'] },
      { code: 'SGD', adjective: 'Singapore', sign: 'S', names: ['Singapore'] },
      { code: 'TWD', adjective: 'Taiwan', sign: 'NT', names: ['Taiwan', 'Taipei'] },
      {
        code: 'USD',
        adjective: 'U.S.',
        sign: 'US',
        names: ['United States', 'U.S.', 'America', 'Washington', 'New York'],
      },
    ],
  },
  {
    name: 'pounds',
    bare: /^[^£]*\bpounds?$/iu,
    countries: [
      { code: 'EGP', adjective: 'Egyptian', names: ['Egypt', 'Cairo'] },
      { code: 'LBP', adjective: 'Lebanese', names: ['Leban', 'Beirut'] },
      { code: 'SYP', adjective: 'Syrian', names: ['Syria', 'Damascus'] },
      { code: 'SDG', adjective: 'Sudanese', names: ['Sudan', 'Khartoum'] },
      { code: 'GBP', adjective: 'British', names: ['Britain', 'British', 'U.K.', 'UK', 'London', 'England'] },
    ],
  },
  {
    name: 'rupees',
    bare: /\brupees?$|^Rs/iu,
    countries: [
      { code: 'INR', adjective: 'Indian', names: ['India', 'Delhi', 'Mumbai'] },
      { code: 'PKR', adjective: 'Pakistani', names: ['Pakistan', 'Karachi', 'Islamabad'] },
      { code: 'LKR', adjective: 'Sri Lankan', names: ['Sri Lanka', 'Colombo'] },
      { code: 'NPR', adjective: 'Nepali', names: ['Nepal', 'Kathmandu'] },
    ],
  },
  {
    name: 'pesos',
    bare: /\bpesos?$/iu,
    countries: [
      { code: 'MXN', adjective: 'Mexican', names: ['Mexic'] },
      { code: 'ARS', adjective: 'Argentine', names: ['Argentin', 'Buenos Aires'] },
      { code: 'CLP', adjective: 'Chilean', names: ['Chile', 'Santiago'] },
      { code: 'COP', adjective: 'Colombian', names: ['Colombia', 'Bogot'] },
      { code: 'PHP', adjective: 'Philippine', names: ['Philippine', 'Manila'] },
      { code: 'UYU', adjective: 'Uruguayan', names: ['Uruguay', 'Montevideo'] },
    ],
  },
  {
    name: 'kroner',
    bare: /\b(?:kroner?|crowns?)$/iu,
    countries: [
      { code: 'NOK', adjective: 'Norwegian', names: ['Norway', 'Norwegian', 'Oslo', 'Bergen'] },
      { code: 'DKK', adjective: 'Danish', names: ['Denmark', 'Danish', 'Copenhagen'] },
      { code: 'SEK', adjective: 'Swedish', names: ['Sweden', 'Swedish', 'Stockholm'] },
    ],
  },
  {
    name: 'yuan or yen',
    bare: /^[-–−+]?¥/u,
    countries: [
      { code: 'JPY', adjective: 'Japanese', sign: 'JP', names: ['Japan', 'Tokyo'] },
      { code: 'CNY', adjective: 'Chinese', sign: 'CN', names: ['China', 'Chinese', 'Beijing', 'Shanghai'] },
    ],
  },
];
