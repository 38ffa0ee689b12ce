/**
 * Names of companies that are as often somebody's name, a place, a star, a creature of myth or a word: they say something only beside
 * other evidence. General knowledge, written for this project.
 */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  (
    'Abbott Allegiant Allens Almi Altair Ambri Andersons Anta Anthem Ardmore Ares Argenta Argonne Argus Artemis Ashmore Athene Atlan Bladt Borealis ' +
    'Bowery Braemar Brookings Brunel Cairn Cantor Capricorn Carnegie Cathay Cerberus Chalmers Charterhouse Chesapeake Clydesdale Cloudberry ' +
    'Coherent Condor Confluent Corio Cormorant Cosmo Covington Cranfield Crowley Crusoe Danieli Diamondback Dillinger Docker Drapers Ebara ' +
    'Edelweiss Edison Faraday Fiorentina Flutter Gilde Goodbody Grimaldi Guggenheim Gulfstream Gusto Hawaiian Hellmann Helvetia Hexagon ' +
    'Homburger Huntington Ichor Ithaca Juniper Jupiter Kearney Kinsale Kirby Kolon Kosmos Lauda Lilium Lindsay Macfarlanes Matson Meduza ' +
    'Milbank Millennium Miro Morena Morrow Needham Norden Norse Northland Oppenheimer Orion Panini Paragon Pareto Pembina Pennylane Perdue ' +
    'Pilatus Plaid Plenitude Polaris Posti Redwood Riva Roark Rosenblatt Sakata Salomon Sampo Saras Schreiber Seco Sheetz Sila Solus Starling ' +
    'Sunwing Susquehanna Swiss Tecton Tellurian Tine Towa Triton Triumph Turkish Vargas Varma Versant Vion Waterland Wawa Webster Wendel ' +
    'Westland Wisk Xanadu Zions Zurich'
  ).split(' '),
);
