import { SPANISH } from '../../../lexicon/noticesSpanish';
import { atEdge, strong } from '../rule';
import type { Topic } from '../topic';

const { self, author, advice } = SPANISH;
const GAP = '[^.;:!?]{0,110}?';
const EDGE = '(?<![a-zß-ÿœ])';
const END = '(?![a-zß-ÿœ])';

/** The commonest Spanish notice of each kind. */
export const spanish: Topic = {
  words:
    'artículo texto contenido informe noticia publicación página traducción análisis nota columna reportaje documento comunicado boletín autor autora autores redacción periodista información informaciones datos afirmaciones cifras declaraciones prospectivas futuro asesoramiento recomendación patrocinado publicidad versión traducido verificadas verificados verificar inteligencia artificial ia resultados entrevista inglés original traducción traducida agencia agencias fuente fuentes empresa compañía comprobar contrastar contrastarlas contrastarlos confirmar verificarlos previsiones objetivos planes perspectivas inversores médico oferta compra viaje invitación invitada invitado acciones error edición lectores disculpas automáticamente resumen máquina programa patrocinador pagado elaborado cargo resumida',
  rules: [
    strong(
      'provenance',
      `${EDGE}${self}${GAP} (?:se basa|está basad[oa]|se apoya|procede|proviene|ha sido adaptad[oa]|fue publicad[oa] originalmente|se publicó originalmente|está elaborad[oa])${END}`,
    ),
    strong(
      'provenance',
      `${EDGE}(?:la información|las informaciones|los datos|las afirmaciones)${GAP} (?:procede|provien|proced)[a-zß-ÿœ]*${END}${GAP} (?:comunicado|estatal|oficial|empresa|compañía|nota de prensa|fuente)`,
    ),
    strong(
      'translation',
      `${EDGE}(?:${self} (?:ha sido|fue|está|es)(?: [a-zß-ÿœ]+)? (?:traducid[oa]|resumid[oa])|traducid[oa] (?:y [a-zß-ÿœ]+ )?del? [^,;]{2,60}$|en caso de (?:discrepancia|divergencia|diferencia|contradicción)s?${GAP} (?:versión|original|texto)|${self} es una traducción)`,
    ),
    strong(
      'verification',
      `${EDGE}(?:información|informaciones|datos|afirmaciones|cifras|declaraciones|detalles|resultados|estas|estos)${GAP} (?:no (?:ha|han|pudo|pudieron) (?:sido |ser |podido ser )?(?:[a-zß-ÿœ]+ )?(?:verificad|confirmad|contrastad|comprobad)[a-zß-ÿœ]+|(?:debe|deben|deberían|debería) (?:ser )?(?:[a-zß-ÿœ]+ )?(?:verificad|verificar|contrastar|contrastad|interpretar|tomar|leer)[a-zß-ÿœ]*)`,
    ),
    strong(
      'forward-looking',
      `${EDGE}(?:declaraciones|afirmaciones|manifestaciones|información|informaciones) (?:prospectivas?|a futuro|de futuro|sobre (?:el futuro|hechos futuros)|con proyecciones a futuro)${END}`,
    ),
    strong('forward-looking', `${EDGE}resultados reales${GAP} (?:diferir|variar)`),
    strong(
      'advice',
      `${EDGE}(?:no (?:constituy[a-zß-ÿœ]+|representa[a-zß-ÿœ]*|supone[a-zß-ÿœ]*|debe[a-zß-ÿœ]*|pretende[a-zß-ÿœ]*|es|son|ofrece[a-zß-ÿœ]*)|ni|en ningún caso)${END}${GAP}${EDGE}${advice}${END}${GAP}(?:inversión|financier|legal|médic|jurídic|fiscal|compra|venta|invertir|$)`,
    ),
    strong(
      'advice',
      `${EDGE}(?:(?:con |para )?(?:fines|efectos) (?:meramente |únicamente |exclusivamente |puramente )?(?:informativos|divulgativos|educativos)|a título (?:meramente |puramente )?informativo|rentabilidades pasadas|no se hace responsable|las opiniones${GAP} (?:del autor|de sus autores|no (?:reflejan|representan)))`,
    ),
    strong(
      'interest',
      `${EDGE}${author}${GAP} (?:posee|poseen|tiene|tienen|mantiene|es accionista|no tiene|ha recibido|recibió)${END}${GAP}(?:acciones|participaci|posici|título|conflicto|pago|remuneración|interés|accionista)`,
    ),
    strong(
      'interest',
      `${EDGE}(?:${self} (?:es|ha sido|fue|está|contiene)${GAP} (?:patrocinad[oa]|pagad[oa]|financiad[oa]|publicidad|publicitario|en colaboración|enlaces de afiliad)|contenido (?:patrocinado|publicitario|de pago)[^,;]{0,60}$|(?:los gastos|el viaje)${GAP} (?:pagad|cubiert|financiad|corrieron))`,
    ),
    strong(
      'correction',
      `${EDGE}(?:(?:una )?versión (?:anterior|previa|inicial|original) (?:de|del)${GAP} (?:artículo|texto|noticia|nota|titular|información)|${self} (?:ha sido|fue|se ha)(?: [a-zß-ÿœ]+)? (?:corregid[oa]|actualizad[oa]|modificad[oa]|rectificad[oa]))${END}`,
    ),
    strong(
      'generated',
      `${EDGE}(?:${self}|(?:las? |los? |el )(?:imágenes|imagen|resumen|traducción|ilustraci[a-zß-ÿœ]+))${GAP} (?:generad[oa]s?|redactad[oa]s?|escrit[oa]s?|cread[oa]s?|producid[oa]s?|elaborad[oa]s?|traducid[oa]s?|asistid[oa]s?)${END}${GAP} (?:con|por|mediante|usando|utilizando)${END}${GAP}(?:inteligencia artificial|ia|chatgpt|deepl)${END}`,
    ),
    atEdge(
      'provenance',
      `^(?:fuentes?: |con (?:información|material|datos) de |según (?:un comunicado|nota de prensa|información) de )[^.]{2,90}\\.?$`,
    ),
    atEdge(
      'translation',
      `${EDGE}(?:entrevista|conversación|original|respuestas|texto)${END}${GAP} en (?:inglés|alemán|chino|japonés|francés|ruso|italiano|árabe|portugués|coreano|mandarín)${END}|${EDGE}(?:la )?traducción (?:es|del?|propia|no oficial|libre|corrió)${END}|^traducid[oa] (?:y [a-zß-ÿœ]+ )?(?:del?|por)${END}`,
    ),
    atEdge(
      'verification',
      `${EDGE}(?:no (?:hemos|ha|han|pudimos|pudo|podemos|fue|ha sido)${GAP} ?(?:podido |posible )?(?:comprobar|verificar|contrastar|confirmar)[a-zß-ÿœ]*|sin (?:verificar|contrastar|confirmar|auditar)|con (?:cautela|reservas|pinzas))`,
    ),
    atEdge(
      'forward-looking',
      `${EDGE}(?:previsiones|objetivos|planes|perspectivas|proyecciones|estimaciones|plazos)${END}${GAP} (?:pued[ae]n?|podrían?|dependen|está[n]? sujet[oa]s)${END}${GAP} ?(?:no cumplirse|cambiar|variar|diferir|factores|modificarse|riesgos)`,
    ),
    atEdge(
      'advice',
      `${EDGE}(?:no (?:es|son|constituy[a-zß-ÿœ]+)|ni|en ningún caso)${END}${GAP} (?:recomendación|oferta|consejo|asesoramiento|invitación)${END}|${EDGE}(?:dirigid[oa]s?|reservad[oa]s?|destinad[oa]s?)(?: [a-zß-ÿœ]+)? a (?:inversores|clientes) (?:profesionales|cualificados|institucionales)|^(?:consulte|pregunte)${GAP} (?:médico|farmacéutico|asesor)`,
    ),
    atEdge(
      'interest',
      `${EDGE}(?:viaje|desplazamiento|estancia|vuelo|gastos)${END}${GAP} (?:corr(?:ió|ieron) a cargo|invitación|invitad[oa]|pagad[oa]s?|cubiertos?|sufragad[oa]s?|financiad[oa]s?)${END}|${EDGE}no (?:por|de) (?:la redacción|esta redacción|el equipo editorial)${END}|elaborad[oa] por${GAP} (?:y no|sin (?:la )?(?:intervención|participación))${END}`,
    ),
    atEdge(
      'correction',
      `${EDGE}(?:por (?:un )?error${END}${GAP} (?:decía|dijo|dijimos|publicó|publicamos|indicó|edición|informó|escribimos|señaló)|(?:pedimos|lamentamos)${GAP} (?:disculpas|error)|en (?:la edición de ayer|una versión anterior))`,
    ),
    atEdge(
      'generated',
      `(?:^|${EDGE}(?:${self}|resumen|texto|traducción|titular|imagen|nota)${END})${GAP} ?(?:generad|redactad|escrit|elaborad|producid|traducid|cread)[oa]s?${END}${GAP} (?:automáticamente|(?:por|con|mediante)${GAP} ?(?:máquina|inteligencia artificial|ia|programa|modelo de lenguaje|algoritmo|robot))${END}`,
    ),
  ],
};
