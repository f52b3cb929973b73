import { phrase } from '../../text/pattern.ts'

/** An activity or function that letters speak of: the unit that eligibility is judged by. */
export interface NeedWord {
  readonly id: string
  readonly da: string
  readonly pattern: RegExp
}

const need = (id: string, da: string, ...words: string[]): NeedWord => ({ id, da, pattern: phrase(...words) })

/** Wider things such as "praktiske opgaver" are left out: they name no activity. */
export const NEED_WORDS: readonly NeedWord[] = [
  need('post', 'post', 'post(?:en)?>', 'breve>', 'e-?boks', 'digital post', 'din post', 'åbne post', 'postgennemgang'),
  need('oekonomi', 'økonomi og budget', '(?:din|sin|egen|privat|styr på|overblik over|håndtere|administrere|hjælp til)(?: [^ ]+)? økonomi', 'økonomien>', 'regninger', 'budget(?:tet|lægning)?>', 'betale', 'gæld(?:en)?>', 'økonomi(?:styring|ske forhold)?>'),
  need('indkoeb', 'indkøb', 'indkøb(?:et|ene|s[^ ]*)?>', 'handle ind', 'købe ind', 'supermarked', 'dagligvarer'),
  need('madlavning', 'madlavning og måltider', 'madlavning(?:en)?', 'lave mad', 'måltider', 'aftensmad', 'spise(?:r|ning)?>', 'kost(?:en|plan)?>', 'ernæring'),
  need('rengoering', 'rengøring', 'rengøring(?:en)?', 'gøre rent', 'støvsug', 'hovedrengøring', 'holde hjemmet', 'orden i (?:hjemmet|lejligheden)'),
  need('toejvask', 'tøjvask', 'tøjvask(?:en)?', 'vasketøj', 'vaske tøj', 'vasker tøj'),
  need('oprydning', 'oprydning', 'oprydning(?:en)?', 'rydde op', 'rydder op', 'samlermani', 'uorden'),
  need('struktur', 'struktur på dagen', 'struktur(?:en|ere|ering)?>', 'dagsstruktur', 'planlægge(?:r)? (?:dagen|ugen|hverdagen|din|dine|sin)', 'planlægning af (?:dagen|ugen|hverdagen)', 'overblik over (?:dagen|ugen|hverdagen)', 'ugeplan', 'ugeskema', 'dagsplan'),
  need('transport', 'transport', 'transport(?:en|ere)?>', 'bus(?:sen)?>', 'tog(?:et)?>', 'offentlig transport', 'køre selv', 'tage bussen'),
  need('ledsagelse', 'ledsagelse', 'ledsagelse', 'ledsager?>', 'følges med', 'følge dig', 'tage med (?:dig )?til'),
  need('sociale-kontakter', 'kontakt med andre', 'netværk(?:et)?>', 'sociale (?:relationer|kontakter|fællesskaber|sammenhænge|aktiviteter)', 'socialt samvær', 'isol(?:ation|eret|erer)', 'ensomhed(?:en)?', 'ensom>', 'venner', 'være sammen med andre', 'kontakt (?:til|med) andre'),
  need('myndigheder', 'kontakt med myndigheder', '(?:kontakt(?:en)?|møder|samtaler|dialog(?:en)?)(?: [^ ]+)? (?:til|med|hos) (?:[^ ]+ )?(?:myndighed\\p{L}*|kommunen|jobcent\\p{L}*|det offentlige|offentlige)', 'offentlige myndigheder', 'møder med (?:det offentlige|kommunen|myndigheder)', 'udfylde (?:skemaer|blanketter|ansøgninger)', 'selvbetjening'),
  need('laege', 'læge, behandling og aftaler', '(?:besøg|aftaler|tider|samtaler|kontakt(?:en)?)(?: [^ ]+){0,2} (?:til|hos|med|i) (?:[^ ]+ )?(?:læge|tandlæge|sygehus|hospital|psykiatri|behandl|psykolog|speciallæge)\\p{L}*', 'lægebesøg', 'lægeaftaler', 'lægetider', 'tandlæge(?:besøg|n)?', 'behandlingsaftaler', 'til lægen?>', 'hospitalsbesøg', 'sygehusbesøg', 'huske aftaler', 'overholde aftaler'),
  need('medicin', 'medicin', 'medicin(?:en)?>', 'medicinering', 'piller', 'medicindosering'),
  need('hygiejne', 'personlig hygiejne', 'hygiejne', 'komme i bad', 'badning', 'bad>', 'brusebad', 'personlig pleje', 'tandbørstning', 'af- og påklædning', 'påklædning'),
  need('soevn', 'søvn og døgnrytme', 'døgnrytme(?:n)?', 'søvn(?:en)?>', 'komme op om morgenen', 'stå op', 'sove(?:r)?>', 'vendt rundt på dag og nat'),
  need('uddannelse-job', 'uddannelse og job', 'uddannelse(?:n)?>', 'jobansøgning(?:er(?:ne)?)?', 'jobsøgning', 'søge job', 'praktik(?:ken)?>', 'fastholde (?:dit )?job', 'studie(?:t|r|start)?>', 'skolegang'),
  need('fritid', 'fritidsaktiviteter', 'fritidsaktivitet\\p{L}*', 'fritid(?:en|sinteresser)?>', 'fritidsinteresse\\p{L}*', 'svømm\\p{L}+', 'træning(?:en)? i (?:centeret|fitness)', 'fitness', 'klub(?:ben)?>', 'forening(?:en|sliv)?>', 'gå til (?:[^ ]+ )?(?:kor|sport|fodbold|idræt|yoga|keramik)', 'ferie', 'biograf'),
  need('boern', 'kontakt med egne børn', 'samvær(?:et)? med (?:[^ ]+ ){0,2}?(?:børn|søn|datter|barn)\\p{L}*', '(?:dine|egne|sine) børn', 'forældrerolle\\p{L}*', 'samvær med dit barn'),
  need('komme-ud', 'at komme uden for hjemmet', 'komme (?:uden for|ud af|udenfor) (?:hjemmet|døren|lejligheden|din)', 'komme ud>', 'ud af hjemmet', 'udenfor hjemmet', 'færdes (?:ude|uden for|alene|blandt|i)', 'gåture?'),
  need('angst', 'at håndtere angst', 'angst(?:en|anfald|fyldte|håndtering)?>', 'panikanfald'),
  need('konflikter', 'konflikter', 'konflikt(?:er|en|håndtering)?>', 'sige fra'),
  need('bolig', 'at finde og fastholde en bolig', 'flytning(?:en)?>', 'flytte(?:r)?>', 'boligsøgning', 'finde (?:en )?bolig', 'fastholde (?:din |en )?bolig', 'udsættelse'),
  need('havearbejde', 'have og vedligehold', 'havearbejde', 'haven>', 'vedligeholdelse af'),
  need('misbrug', 'misbrug', 'misbrug(?:et|sbehandling)?>', 'rusmid\\p{L}*', 'alkohol\\p{L}*'),
]

/** The activities that a lower-case sentence names. */
export function needsIn(lower: string): readonly NeedWord[] {
  return NEED_WORDS.filter(({ pattern }) => pattern.test(lower))
}
