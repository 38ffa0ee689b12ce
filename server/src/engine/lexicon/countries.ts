/**
 * Countries and blocs as news copy names those who act (*China wins*, *Brussels plans*). Written for this project from general
 * knowledge; capitals stand for their governments.
 */
import { words } from './verbForms';

/** As the copy writes them, an underscore for the space. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  words(`China Japan India Germany France Italy Spain Portugal Poland Russia Ukraine Turkey Brazil Mexico Argentina Chile Peru Colombia
  Canada Australia Indonesia Malaysia Vietnam Thailand Singapore Taiwan Philippines Pakistan Bangladesh Iran Iraq Israel Egypt Nigeria
  Kenya Ethiopia Morocco Algeria Ghana Norway Sweden Denmark Finland Iceland Netherlands Belgium Austria Switzerland Hungary Romania
  Greece Ireland Britain England Scotland America Europe Africa Asia Kazakhstan Mongolia Myanmar Qatar Kuwait
  South_Korea North_Korea South_Africa New_Zealand Saudi_Arabia United_States United_Kingdom European_Union Hong_Kong
  U.S. US U.K. UK EU UAE Beijing Washington Brussels Moscow Tokyo Delhi London Berlin Paris Seoul Taipei Canberra Ottawa Jakarta
  West`).map((name) => name.replaceAll('_', ' ')),
);

/** Nouns for who acts, of people and bodies smaller than a country. */
export const ACTORS: ReadonlySet<string> = new Set(
  words(`consortium team group company firm institute institution university academy laboratory lab start-up startup maker producer
  developer supplier manufacturer foundry operator utility bank fund agency ministry association alliance partnership venture
  subsidiary unit researchers scientists engineers physicists chemists academics executives companies firms startups start-ups
  researcher scientist engineer physicist professor`),
);
