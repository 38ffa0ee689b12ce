/**
 * What figures of the trade press are figures *of*, in the languages that releases are written in: so that a figure of the copy is
 * held against the figure of the original that plays the same role. `*` stands for any ending of a word.
 * Origin: the statement lines of published accounts and the standing vocabulary of company releases in each language.
 */

/** one concept a line: its id, then the words in English, Chinese, Japanese, German, French and Spanish */
const ROWS = `
revenue ; revenue*|sales|turnover|takings ; 营业收入|营业总收入|营收|销售收入|营业额|销售额|收入|營業收入|營收 ; 売上高|売上収益|売上|営業収益|経常収益 ; umsatz*|umsätze*|erlös*|einnahmen ; chiffre d'affaires|chiffre d’affaires|ventes|revenu*|recettes ; ingresos|ventas|facturación|cifra de negocios
netProfit ; net profit|net income|net earnings|profit attributable|profit|profits|earnings ; 净利润|归母净利润|纯利|利润总额|盈利|利润|淨利 ; 純利益|当期利益|最終利益|経常利益 ; nettogewinn|reingewinn|jahresüberschuss|überschuss|konzernergebnis|gewinn*|nettoergebnis|ergebnis nach steuern ; bénéfice*|résultat net|profit* ; beneficio*|ganancia*|utilidad*|resultado neto
operatingProfit ; operating profit|operating income|operating earnings|ebit|ebitda ; 营业利润|经营利润 ; 営業利益 ; betriebsergebnis|betriebsgewinn|operative* ergebnis|operative* gewinn|ebit|ebitda ; résultat opérationnel|ebit|ebitda|excédent brut ; resultado operativo|resultado de explotación|ebit|ebitda
loss ; loss|losses|deficit ; 亏损|净亏损|虧損 ; 赤字|損失 ; verlust*|fehlbetrag ; perte*|déficit ; pérdida*|déficit
margin ; margin* ; 毛利率|净利率|利润率|净息差 ; 利益率|マージン ; marge*|rendite ; marge*|taux de marge ; margen*
dividend ; dividend*|payout ; 分红|派息|股息|现金红利|股利 ; 配当 ; dividende*|ausschüttung* ; dividende* ; dividendo*
debt ; debt*|borrowing*|liabilities|leverage ; 负债|债务|借款|资产负债率 ; 負債|有利子負債|借入 ; schulden|verschuldung|verbindlichkeiten ; dette*|endettement|passif ; deuda*|endeudamiento|pasivo*
assets ; assets|balance sheet ; 总资产|资产总额|资产 ; 総資産|資産 ; bilanzsumme|vermögen*|aktiva ; actif*|bilan ; activo*|balance
cash ; cash|liquidity ; 现金流|现金|流动性 ; 現金|キャッシュ*|手元流動性 ; liquidität|barmittel|cashflow|zahlungsmittel ; trésorerie|liquidité* ; caja|liquidez|efectivo
investment ; invest*|capital expenditure|capex|spend*|budget|cost|costs|costing ; 投资|总投资|投入|资本开支|投資 ; 投資|設備投資|総額 ; investi* ; investi*|budget ; inver*|presupuesto
research ; research and development|r&d|research ; 研发|研究开发|科研 ; 研究開発|研究 ; forschung*|entwicklungsausgaben|f&e ; recherche*|r&d ; investigación|i+d
cost ; cost*|expense*|expenditure ; 成本|费用|支出 ; 費用|コスト|経費|原価 ; kosten|aufwand|aufwendungen|ausgaben ; coût*|charges|dépenses|frais ; coste*|costo*|gasto*
funding ; fund*|raise|raised|financing|round|proceeds|grant*|subsid* ; 融资|募集资金|募资|补贴|补助|资助 ; 資金調達|調達|補助金|助成 ; finanzierung*|förder*|zuschuss|zuschüsse|kapitalerhöhung ; levée|financement*|subvention*|levé ; financiación|financiamiento|subvenci*|ayuda*
value ; valuation|valued|market value|market capitali*|worth ; 估值|市值|价值 ; 時価総額|評価額 ; bewertung|börsenwert|marktwert|wert ; valorisation|capitalisation|valeur ; valoración|capitalización|valor
price ; price*|priced|tariff*|cost per ; 价格|均价|单价|售价|电价|报价 ; 価格|単価|料金 ; preis* ; prix|tarif* ; precio*|tarifa*
share ; shares|stock ; 股份|股票|股 ; 株式|株 ; aktie* ; action* ; acciones|acción
stake ; stake*|holding|holds|owns|ownership|equity interest ; 持股|股权|控股|股份 ; 出資比率|出資|持分|保有 ; beteiligung*|anteil* ; participation*|détient ; participación|participaciones
marketShare ; market share|share of the market ; 市场份额|市占率|市场占有率|占有率 ; 市場シェア|シェア|市場占有率 ; marktanteil* ; part* de marché ; cuota* de mercado
loans ; loan*|lending|credit ; 贷款|信贷|授信 ; 貸出|融資|ローン ; kredit*|darlehen|finanzierungsvolumen ; prêt*|crédit*|encours ; préstamo*|crédito*
deposits ; deposit* ; 存款 ; 預金 ; einlage* ; dépôt* ; depósito*
interest ; interest rate*|interest income|rate|rates|coupon|yield ; 利率|利息|净利息收入|票面利率 ; 金利|利息|利回り ; zins*|kupon ; taux|taux d'intérêt|coupon ; tipo* de interés|tasa*|cupón
badLoans ; non performing|bad loan*|npl|provision*|write off* ; 不良贷款|不良率|拨备 ; 不良債権|引当 ; notleidend*|risikovorsorge|rückstellung*|ausfall* ; créances douteuses|provision*|coût du risque ; morosidad|morosos|provision*
orders ; order*|contract*|backlog|deal ; 订单|合同|合约 ; 受注|契約|注文 ; auftrag*|aufträge*|vertrag*|verträge ; commande*|contrat*|carnet ; pedido*|contrato*|cartera
capacity ; capacity|capable of ; 产能|装机|容量|能力|規模 ; 生産能力|能力|容量|生産規模 ; kapazität*|leistung ; capacité*|puissance ; capacidad*|potencia
output ; output|production|produc*|manufactur*|make|makes|made|making|generat*|yield* ; 产量|生产|年产|发电量|产出 ; 生産量|生産|製造|発電量|量産 ; produktion*|produzier*|fertig*|herstell*|erzeug*|förder* ; production*|produi*|fabri* ; producción|produc*|fabrica*
sold ; shipments|shipped|ship|sold|deliver*|unit sales|sales volume ; 销量|出货|交付|销售|售出|发货 ; 出荷|販売|納入|納車 ; absatz*|auslieferung*|ausgeliefert|verkauf*|liefer* ; livr*|vend*|écoul* ; entreg*|vend*|suministr*
supply ; suppl*|provid* ; 供应|供货|供给 ; 供給|納入 ; liefer*|versorg* ; fourni*|approvisionn* ; suministr*|provee*
exports ; export* ; 出口 ; 輸出 ; export*|ausfuhr* ; export* ; exporta*
imports ; import* ; 进口 ; 輸入 ; import*|einfuhr* ; import* ; importa*
demand ; demand|consumption|consum* ; 需求|消费量|用量|消耗|能耗 ; 需要|消費 ; nachfrage|bedarf|verbrauch* ; demande|consomm* ; demanda|consum*
stocks ; inventor*|stockpile*|stored|storage ; 库存|储备|储能|储存 ; 在庫|備蓄|蓄電 ; lager*|bestand|bestände|vorrat|speicher* ; stock*|stockage ; inventario*|existencias|almacen*
reserves ; reserves|resource*|deposit|ore ; 储量|资源量|矿 ; 埋蔵量|鉱 ; reserven|vorkommen|erz* ; réserves|gisement*|minerai ; reservas|yacimiento*|mineral
recycling ; recycl*|recover*|scrap|waste ; 回收|再生|废 ; リサイクル|回収|廃 ; recycl*|rückgewinn*|verwert*|schrott|abfall|abfälle ; recycl*|récupér*|déchet* ; recicl*|recuper*|residuo*
throughput ; throughput|handled|handling|volume*|traffic|cargo|freight ; 吞吐量|货运量|运量 ; 取扱量|取扱貨物量|取り扱*|貨物 ; umschlag*|umgeschlagen*|frachtaufkommen|güter* ; trafic|tonnage|fret ; tráfico|movimiento|carga
containers ; container*|box|boxes|teu ; 集装箱|标箱|标准箱 ; コンテナ ; container* ; conteneur* ; contenedor*
ships ; ship|ships|vessel*|fleet|tanker*|carrier* ; 船舶|货轮|船|艘 ; 船舶|隻|船 ; schiff*|flotte|frachter|tanker ; navire*|flotte|bateau* ; buque*|barco*|flota
vehicles ; vehicle*|car|cars|truck*|bus|buses ; 汽车|车辆|辆|新能源车|客车 ; 自動車|車両|台|バス|トラック ; fahrzeug*|auto|autos|pkw|lkw|wagen|bus|busse ; véhicule*|voiture*|camion*|bus ; vehículo*|coche*|camion*|autobus*
batteries ; battery|batteries|cell|cells|cathode*|anode*|electrolyte* ; 电池|电芯|正极|负极|电解 ; 電池|セル|正極|負極|電解 ; batterie*|zelle*|akku*|kathode*|anode*|elektrolyt* ; batterie*|cellule*|cathode*|anode*|électrolyte* ; batería*|celda*|cátodo*|ánodo*
chips ; chip|chips|semiconductor*|wafer*|transistor* ; 芯片|半导体|晶圆|晶片 ; 半導体|チップ|ウエハ*|ウェハ* ; chip*|halbleiter*|wafer* ; puce*|semi conducteur*|semiconducteur*|plaquette* ; chip*|semiconductor*|oblea*
magnets ; magnet*|rare earth*|neodymium|praseodymium|dysprosium|terbium ; 磁材|磁体|磁钢|磁性材料|钕铁硼|稀土|镨钕|镝|铽 ; 磁石|レアアース|希土類|ネオジム ; magnet*|seltene* erden|neodym* ; aimant*|terres rares|néodyme ; imán|imanes|tierras raras|neodimio
power ; electricity|power|solar|wind|turbine*|grid ; 电力|发电|光伏|风电|电网|机组 ; 電力|発電|太陽光|風力|電源 ; strom|solar*|wind*|turbine*|netz* ; électricité|solaire|éolien*|turbine*|réseau ; electricidad|solar*|eólic*|turbina*|red
hydrogen ; hydrogen|electrolyser*|electrolyzer* ; 氢|电解槽 ; 水素 ; wasserstoff*|elektrolyse* ; hydrogène|électrolyseur* ; hidrógeno|electrolizador*
steel ; steel|iron|alumin*|copper|nickel|lithium|cobalt|graphite ; 钢|铁|铝|铜|镍|锂|钴|石墨 ; 鉄鋼|鋼|アルミ*|銅|ニッケル|リチウム|コバルト|黒鉛 ; stahl*|eisen*|alumin*|kupfer*|nickel*|lithium*|kobalt*|graphit* ; acier*|fer|alumin*|cuivre|nickel|lithium|cobalt|graphite ; acero*|hierro|alumin*|cobre|níquel|litio|cobalto|grafito
emissions ; emission*|carbon|co2|greenhouse ; 排放|碳|减排|二氧化碳 ; 排出|炭素|co2|二酸化炭素 ; emission*|co2*|treibhausgas*|ausstoß ; émission*|carbone|co2 ; emision*|carbono|co2
efficiency ; efficien*|yield|purity|recovery rate|utili*ation|conversion ; 效率|良率|纯度|收率|回收率|利用率|转化率 ; 効率|歩留まり|純度|回収率|稼働率|変換効率 ; wirkungsgrad|effizienz*|ausbeute|reinheit|auslastung|quote ; rendement|efficacité|pureté|taux ; eficiencia|rendimiento|pureza
density ; density ; 密度 ; 密度 ; *dichte ; densité ; densidad
cycles ; cycle*|lifetime|service life|lasts ; 循环|寿命 ; サイクル|寿命 ; zyklen|zyklus|lebensdauer ; cycle*|durée de vie ; ciclo*|vida útil
range ; range|distance|mileage ; 续航|里程|航程 ; 航続|走行距離 ; reichweite ; autonomie ; autonomía
temperature ; temperature*|degree* ; 温度|摄氏度 ; 温度|摂氏|気温 ; temperatur*|grad ; température*|degré* ; temperatura*|grado*
length ; long|length|kilomet*|track|pipeline|cable ; 长度|全长|公里|千米|总长|管线 ; 全長|長さ|延長|キロメートル ; länge|lang|strecke*|leitung ; long|longueur|ligne ; longitud|largo|kilómetro*
area ; area|hectare*|acre*|site|floor space|square ; 面积|占地|公顷|亩|平方米 ; 面積|敷地|ヘクタール|平方メートル|坪 ; fläche*|hektar|gelände|grundstück|quadratmeter ; surface|superficie|hectare*|terrain|m² ; superficie|hectárea*|terreno
employees ; employ*|worker*|staff|workforce|jobs|headcount|people ; 员工|职工|人员|就业|岗位|名 ; 従業員|社員|雇用|人員 ; mitarbeit*|beschäftigt*|arbeitsplätze*|arbeitsplatz|stellen|belegschaft|jobs ; salarié*|employé*|emploi*|effectif*|collaborateur*|poste* ; emplead*|emple*|trabajador*|plantilla|puestos
patents ; patent*|filing* ; 专利 ; 特許 ; patent* ; brevet* ; patente*
inventionPatents ; invention patent* ; 发明专利 ; 発明特許 ; erfindungspatent* ; brevet* d'invention ; patente* de invención
standards ; standard* ; 标准 ; 規格|標準 ; norm|normen|standard* ; norme*|standard* ; norma*|estándar*
awards ; award*|prize* ; 奖 ; 賞 ; preis|auszeichnung* ; prix|distinction* ; premio*
technologies ; technolog*|process*|technique* ; 技术|工艺|技術 ; 技術|工法|プロセス ; technologie*|technik*|verfahren ; technologie*|procédé*|technique* ; tecnolog*|proceso*|técnica*
plants ; plant|plants|factory|factories|mill|mills|site|sites|facility|facilities|works|base ; 工厂|厂房|基地|厂 ; 工場|拠点|プラント ; werk|werke|werks|fabrik*|standort*|anlage* ; usine*|site*|installation* ; fábrica*|planta*|instalaci*
lines ; line|lines|production line* ; 生产线|产线 ; ライン ; linie*|produktionslinie*|fertigungslinie* ; ligne* ; línea*
projects ; project*|programme*|program ; 项目|工程 ; プロジェクト|案件|事業 ; projekt*|vorhaben|programm* ; projet*|programme* ; proyecto*|programa*
customers ; customer*|client*|buyer*|user*|subscriber* ; 客户|用户 ; 顧客|取引先|ユーザー|利用者 ; kunde*|kundin*|nutzer*|abnehmer* ; client*|utilisateur*|abonné* ; cliente*|usuario*
suppliers ; supplier*|vendor* ; 供应商 ; サプライヤー|仕入先 ; lieferant*|zulieferer* ; fournisseur* ; proveedor*
stores ; store*|shop*|branch*|outlet*|restaurant* ; 门店|网点|店 ; 店舗|支店|店 ; filiale*|geschäft*|läden|laden|märkte ; magasin*|agence*|boutique* ; tienda*|sucursal*|establecimiento*
countries ; countr*|market|markets|nation* ; 国家|地区|市场 ; か国|カ国|国|地域|市場 ; länder*|land|märkte*|staaten ; pays|marché* ; país*|mercado*
subsidiaries ; subsidiar*|unit|units ; 子公司|附属公司|分公司 ; 子会社|グループ会社 ; tochter*|töchter ; filiale* ; filial*
households ; household*|home|homes|families ; 家庭|户|住户 ; 世帯|家庭 ; haushalt*|wohnung* ; foyer*|ménage*|logement* ; hogar*|vivienda*
passengers ; passenger*|visitor*|guest*|flight* ; 旅客|乘客|客运|航班|游客 ; 旅客|乗客|便|観光客 ; passagier*|fahrgäste*|fluggäste*|gäste|flüge ; passager*|voyageur*|visiteur*|vol|vols ; pasajero*|visitante*|vuelo*
patients ; patient*|participant*|volunteer*|subject*|enrol* ; 患者|受试者|入组|病例 ; 患者|被験者|症例 ; patient*|proband*|teilnehm* ; patient*|participant*|volontaire* ; paciente*|participante*|voluntario*
trial ; trial*|study|studies|phase ; 临床|试验|研究 ; 臨床|治験|試験 ; studie*|phase ; essai*|étude*|phase ; ensayo*|estudio*|fase
response ; response*|remission|responder*|efficac*|survival ; 缓解率|有效率|应答|生存|疗效|有效 ; 奏効率|有効率|生存|奏功|効果 ; ansprech*|wirksam*|überleben* ; réponse*|efficacité|survie ; respuesta*|eficacia|supervivencia
placebo ; placebo|control group ; 安慰剂|对照 ; プラセボ|対照 ; placebo*|kontrollgruppe ; placebo|contrôle ; placebo|control
adverse ; adverse|side effect*|safety|discontinu* ; 不良反应|不良事件|副作用 ; 副作用|有害事象 ; nebenwirkung*|unerwünscht*|abbrecher* ; effets secondaires|indésirable* ; efectos secundarios|adverso*
dose ; dose*|dosage|milligram* ; 剂量|给药|毫克 ; 用量|投与|投薬 ; dosis|dosen|dosierung* ; dose*|posologie ; dosis
approval ; approv*|licen*|authori* ; 获批|批准|许可 ; 承認|認可|許可 ; zulassung*|genehmig*|lizenz* ; autoris*|approuv*|licence*|agrément ; aprob*|licencia*|autoriz*
deaths ; death*|died|killed|injur* ; 死亡|受伤|伤亡 ; 死亡|死者|負傷 ; tote|todesfälle|verletzt*|getötet ; mort*|décès|blessé* ; muert*|fallecid*|herid*
fine ; fine*|penalt*|damages|settlement*|compensation ; 罚款|赔偿|和解|处罚 ; 罰金|課徴金|賠償|和解 ; bußgeld*|strafe*|schadenersatz|vergleich|entschädigung ; amende*|pénalité*|indemn*|dommages ; multa*|sanci*|indemniza*
tariff ; dut*|tariff*|tax|taxes|levy ; 关税|税 ; 関税|税 ; zoll*|zölle*|steuer*|abgabe* ; droits de douane|taxe*|impôt* ; arancel*|impuesto*|tasa*
recall ; recall*|defect* ; 召回|缺陷 ; リコール|欠陥|不具合 ; rückruf*|mangel|mängel|defekt* ; rappel*|défaut* ; retirada*|defecto*
construction ; construct*|build|built|ground|start*|open*|commission* ; 开工|建设|建成|投产|竣工|动工 ; 着工|建設|稼働|完成|竣工|開業 ; bau|baubeginn|gebaut|inbetriebnahme|eröffn*|start*|anlauf* ; construi*|construction|mise en service|ouvr*|démarr* ; constru*|inaugur*|puesta en marcha|arranque
establishment ; founded|established|set up|incorporat* ; 成立|创立|设立|创办 ; 設立|創業|創立 ; gegründet*|gründung* ; fondé*|créé*|création ; fundad*|creada|creación
increase ; rise|rises|rose|risen|rising|grew|grow*|increas*|up|gain*|jump*|climb*|higher|more than ; 增长|上升|提高|增加|上涨|增幅|提升|同比增|攀升|成長 ; 増加|増収|増益|増|上昇|伸び|拡大|高い|成長 ; stieg*|steig*|wuchs*|wachs*|wachstum|plus|zunahme|zugelegt|erhöh*|gestiegen|anstieg|höher*|mehr ; hausse|augment*|progress*|croissance|cro*t|accroi*|supérieur* ; aument*|crec*|sub*|increment*|alza|más
decrease ; fall|falls|fell|fallen|down|drop*|declin*|decreas*|lower|shrank|cut|reduc*|less ; 下降|减少|下滑|降低|回落|下跌|降幅|同比减|缩减|下降了 ; 減少|減収|減益|減|低下|下落|縮小|削減|マイナス ; sank*|sink*|gesunken|rückgang*|minus|fiel*|gefallen|verringer*|reduzier*|weniger|geringer|senk* ; baiss*|recul*|diminu*|rédui*|inférieur*|chute* ; caí*|cay*|descen*|baj*|disminu*|redu*|menos
target ; target*|aim*|goal*|forecast*|expect*|plan|plans|planned|guidance|outlook|by the end of ; 预计|目标|力争|计划|规划|有望|预期 ; 予想|見通し|見込*|目標|計画|予定 ; ziel*|erwart*|prognose*|plan|plant|geplant|planen|ausblick|rechnet ; objectif*|prévo*|prévision*|prévu*|vise*|attend*|devrait ; objetivo*|prev*|espera*|plan|planea
cumulative ; cumulative*|accumulat*|in total|altogether|since ; 累计|总计|共计 ; 累計|合計|通算 ; insgesamt|kumuliert*|zusammen|seit ; cumul*|au total|depuis ; acumulad*|en total|desde
previous ; year earlier|a year ago|previous|last year|compared with|versus|from ; 上年|去年|同期|上期 ; 前年|前期|昨年 ; vorjahr*|vorher*|zuvor|vergleich*|nach ; l'an dernier|l’an dernier|un an plus tôt|précédent*|contre ; año anterior|frente a|anterior
first ; first|record|largest|biggest|only|sole ; 首次|首个|首|第一|最大|唯一|创纪录 ; 初めて|初の|過去最高|最大|世界初 ; erste*|größte*|rekord*|einzige* ; premi*|record|plus grand*|seul* ; primer*|récord|mayor|único
`;

export type TermLanguage = 'en' | 'zh' | 'ja' | 'de' | 'fr' | 'es';

/** the words of each concept in a language: lists of `[id, words]`; `*` at an end stands for any ending */
export const TERMS: Readonly<Record<TermLanguage, readonly (readonly [id: string, words: readonly string[]])[]>> = {
  en: column(1),
  zh: column(2),
  ja: column(3),
  de: column(4),
  fr: column(5),
  es: column(6),
};

/** concepts that say what happens to a figure rather than what it is of: two figures that differ in them alone may be one role */
export const LOOSE_TERMS: ReadonlySet<string> = new Set([
  'increase',
  'decrease',
  'target',
  'cumulative',
  'previous',
  'first',
  'construction',
  'technologies',
  'plants',
  'projects',
  'countries',
  'lines',
  'power',
  'steel',
  'magnets',
  'batteries',
  'chips',
  'trial',
  'value',
  'stocks',
  'subsidiaries',
]);

/** pairs that exclude each other: a figure of the one is never a figure of the other */
export const OPPOSITE_TERMS: readonly (readonly [string, string])[] = [
  ['increase', 'decrease'],
  ['exports', 'imports'],
  ['netProfit', 'loss'],
];

function column(index: number): readonly (readonly [string, readonly string[]])[] {
  return ROWS.trim()
    .split('\n')
    .map((line) => line.split(' ; '))
    .map((row): [string, readonly string[]] => [row[0]!, row[index]!.split('|')]);
}
