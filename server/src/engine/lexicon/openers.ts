/**
 * Words with a capital that open sentences, titles or lists and never a name. Written for this project. Lower case.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Function words and adverbs: dropped from the front of a capitalised run, and a break inside one. */
export const FUNCTION_WORDS = words(`
  the a an this that these those such some any each every all both many most much more few several other others another no none neither either
  i we you he she it they me us him her them my our your his its their mine ours yours hers theirs who whom whose which what whatever whoever
  in on at by for from to of with without within into onto upon over under above below between among amongst across through throughout during before
  after since until till against about around along beside besides beyond despite except inside outside near off out per than toward towards via
  amid amidst versus vs unlike like as and or but nor so yet if unless although though because while whereas when whenever where wherever whether how why
  is are was were be been being am do does did done has have had having can could will would shall should may might must ought need dare let lets
  not never also only even just still already again once twice ever then there here now thus hence therefore however moreover furthermore meanwhile
  nevertheless nonetheless otherwise instead rather too very quite almost nearly perhaps maybe indeed overall additionally similarly likewise finally
  eventually initially recently previously currently today yesterday tomorrow tonight later earlier soon next last first second third one two three
  four five six seven eight nine ten eleven twelve hundred thousand million billion half according given following based compared regarding concerning
  considering depending due owing thanks plus minus including excluding yes please sorry hello dear oh well ok okay
  nobody everybody somebody anyone everyone someone anything everything something nothing elsewhere everywhere somewhere nowhere
  don didn doesn isn aren wasn weren won wouldn couldn shouldn can't hasn haven hadn ve ll re
  s t d m
  mr's critically importantly notably specifically separately simultaneously potentially reportedly allegedly apparently obviously clearly frankly
`);

/** Days and months, alone or with a dot. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan halloween thanksgiving
`);

/** Calendar words that are names or words too: a break only beside a number or a preposition of time. */
export const LOOSE_CALENDAR = words('may march mar sun sat mon jun wed');

/** Capital abbreviations that are no organization: techniques, units, jobs, documents, time zones, places. */
export const OTHER_ACRONYMS = words(`
  ai ml iot it ict rd r&d m&a p&l p&i s&op g&a h&s b&b d&i ip ev evs phev bev hev ice suv suvs gps lng lpg gdp gnp cpi ppi pmi ppp esg ebitda ebit eps roi roe roa p/e ytd yoy qoq mom
  ceo cfo cto coo cio ciso chro cmo svp evp vp md phd mba mp mps hr pr qa q&a faq rfp rfq mou mous nda nca sop kpi kpis spac spacs ipo ipos
  usb hdmi led leds lcd oled tft dram nand ssd cpu cpus gpu gpus npu asic asics fpga api apis sdk os pc pcs tv tvs dvd cd vr ar xr url html css xml json
  pdf http https www gan sic igbt mosfet euv duv pcb pcbs rf wifi lte 5g 4g 3g 6g nfc rfid sim lan wan vpn
  dna rna mrna hiv aids covid sars mers bmi adhd ptsd icu er mri ct ecg iv fda-approved pcr otc
  pvdf pfas pvc pet pp pe abs hdpe ldpe lfp nmc nca lco ndfeb smco rre hree lree ree rees tree treo ndpr
  co2 nox sox ghg ccs ccus ccus saf hvo dri eaf bof
  us usa uk uae ussr prc roc drc eu-wide dc ny nyc la sf hk nz sa u.s u.k
  usd eur gbp jpy cny rmb inr krw aud cad chf hkd sgd twd nok sek dkk brl mxn zar try rub ngn kes ghs
  gmt utc est edt cst cdt mst mdt pst pdt cet cest bst ist jst am pm bc ad
  a.m p.m etc eg ie vs no nos vol pp fig tba tbc tbd rip sos vip vips asap diy fyi lol omg aka
  reach rohs gaap ifrs hipaa gdpr ccpa nafta usmca ttip tpp rcep cptpp acfta irs-form
  teu ceu gwh mwh kwh twh gw mw kw mt mtpa ktpa tpa dwt boe bbl mmbtu ppm ppb
  ft ftse stoxx dax cac nikkei kospi topix csi sse hsi asx djia tsx bse nse
  ii iii iv vi vii viii ix xi xii xiii xiv xv xx
  tp pt cpa cpas lgbt lgbti lgbtq celsius fahrenheit
  jr sr st mt dr mr mrs ms prof rev hon gen col sgt lt capt
  photo video image images update watch breaking exclusive opinion analysis news live read click share note source sources
  new top big key hot old free best good great all for and the of in to on is are at by it its be or an as we no not how why what who when
`);
