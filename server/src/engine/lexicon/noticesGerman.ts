/** Words of German notices, lower case. Origin: general vocabulary of newsroom notices, collected for this project. */
export const GERMAN = {
  self: 'die(?:ser|se|ses|sem|sen) (?:[a-zß-ÿœ]+ )?(?:artikels?|beitrags?|berichts?|texts?|meldung|mitteilung|inhalte?|übersetzung|seite|kommentars?|analyse|veröffentlichung|pressemitteilung|newsletters?|story|kolumne)',
  author:
    '(?:der autor|die autorin|die autoren|der verfasser|die verfasserin|die redaktion|der redakteur|die redakteurin|der journalist|die journalistin)',
  advice:
    '(?:anlageberatung|anlageempfehlung|rechtsberatung|steuerberatung|finanzberatung|kaufempfehlung|handlungsempfehlung|medizinische beratung|ärztliche beratung|anlage-|kauf- oder verkaufsempfehlung|beratung)',
} as const;
