import { phrase } from '../text/pattern.ts'

/** What the activities of daily life are called, and what one asks about each. */
interface ActivityRow {
  readonly words: RegExp
  /** The matter, put so that it can be asked of anyone: no person is named. */
  readonly probe: string
}

/** By kind, in the order in which a text is read for them. */
export const ACTIVITY_ROWS = {
  post: {
    words: phrase(
      'post(?:en|kasse\\p{L}*|sortering)?>',
      'breve?(?:ne|t|ene)?>',
      'e-?boks',
      'digital post',
      'kuvert\\p{L}*',
    ),
    probe:
      'Hvor længe ligger breve og beskeder, før de bliver åbnet, hvem åbner dem i dag, og hvad er der sket, når de ikke blev åbnet?',
  },
  oekonomi: {
    words: phrase(
      'økonomi\\p{L}*',
      'regning\\p{L}*',
      'budget\\p{L}*',
      'penge(?:ne)?>',
      'betale\\p{L}*',
      'gæld\\p{L}*',
      'netbank\\p{L}*',
      'rykker\\p{L}*',
    ),
    probe:
      'Bliver regninger betalt til tiden, hvem holder øje med pengene i dag, og hvad er der sket, når det gik galt (rykkere, gæld, lukning)?',
  },
  indkoeb: {
    words: phrase(
      'indkøb\\p{L}*',
      'køb\\p{L}* … ind>',
      'køb\\p{L}* ind>',
      'handl(?:e|er|ede|et)? (?:[^ ,.]+ ){0,3}?ind>',
      'handler>(?! om)',
      'handle(?:t|de)?>',
      'dagligvare\\p{L}*',
      'supermarked\\p{L}*',
      'butik\\p{L}*',
    ),
    probe:
      'Hvad går godt og galt fra indkøbssedlen til varerne står på hylden: komme af sted, finde rundt, vælge, betale, bære hjem? Sker det alene, hvor tit, og hvad bliver opgivet?',
  },
  mad: {
    words: phrase(
      'madlavning\\p{L}*',
      'lave(?:r|t|de)? … mad>',
      'lave(?:r|t|de)? mad>',
      'tilbered\\p{L}*',
      'mad(?:en|pakke\\p{L}*)?>',
      'måltid\\p{L}*',
      'spise\\p{L}*',
      'opskrift\\p{L}*',
    ),
    probe:
      'Hvad bliver der spist på en almindelig dag, hvem laver maden, og hvilket led går det galt i: planlægge, handle, tilberede, huske at spise?',
  },
  rengoering: {
    words: phrase(
      'rengøring\\p{L}*',
      'gør(?:e|es)? … rent>',
      'gør(?:e|es)? rent>',
      'gjort rent',
      'støvsug\\p{L}*',
      'oprydning\\p{L}*',
      'rydde(?:r|t)? op',
      'opvask\\p{L}*',
      'gulvvask\\p{L}*',
    ),
    probe:
      'Hvordan ser boligen ud uden støtte, hvilke opgaver bliver gjort og hvilke ikke, og skyldes det, at de ikke kan udføres, eller at de ikke bliver sat i gang?',
  },
  vask: {
    words: phrase('tøjvask\\p{L}*', 'vask\\p{L}* … tøj', 'vasketøj\\p{L}*', 'vaskemaskin\\p{L}*'),
    probe: 'Bliver tøjet vasket, hvor tit, hvem gør det i dag, og hvilket led går det galt i?',
  },
  struktur: {
    words: phrase(
      'struktur\\p{L}*',
      'planlæg\\p{L}*',
      'overblik\\p{L}*',
      'overskue\\p{L}*',
      'prioriter\\p{L}*',
      'igangsæt\\p{L}*',
      '(?:komme|kommer|kom|sætte|sat) i gang',
      'dagsprogram\\p{L}*',
      'ugeskema\\p{L}*',
      'rutine\\p{L}*',
    ),
    probe:
      'Hvordan forløber en almindelig dag time for time, hvad bliver ikke til noget, hvem sætter i gang i dag, og hvad sker der de dage, ingen gør det?',
  },
  aftaler: {
    words: phrase(
      'aftale\\p{L}*',
      'kalender\\p{L}*',
      'mødetid\\p{L}*',
      'lægebesøg\\p{L}*',
      'tandlæge\\p{L}*',
      '(?:møde|mødt|møder|dukke\\p{L}*) op',
    ),
    probe:
      'Hvor mange aftaler er glemt, aflyst eller opgivet de seneste måneder, hvad var grunden, og hvem husker på dem i dag?',
  },
  transport: {
    words: phrase(
      'transport\\p{L}*',
      'bus(?:sen|ser|serne|stoppested\\p{L}*)?>',
      'tog(?:et|ene)?>',
      'færdes>',
      'færde\\p{L}* sig',
      'kom(?:me|mer)? rundt',
      'ledsag\\p{L}*',
      'uden for (?:hjemmet|boligen)',
      'ud af døren',
      'flextrafik\\p{L}*',
    ),
    probe:
      'Hvilke ture klares alene og hvilke ikke, hvad sker der undervejs (finde vej, skift, mange mennesker), og hvad bliver opgivet, når ingen er med?',
  },
  socialt: {
    words: phrase(
      'social\\p{L}* (?:relation|kontakt|samvær|liv|arrangement|sammenhæng|aktivitet|isol)\\p{L}*',
      'venner\\p{L}*',
      'venskab\\p{L}*',
      'isoler\\p{L}*',
      'isolation\\p{L}*',
      'ensom\\p{L}*',
      'selskab>',
      'kontakt (?:med|til) (?:andre|venner|familie)',
      'relationer\\p{L}*',
      'være sammen med',
      'fællesskab\\p{L}*',
    ),
    probe:
      'Hvem er der kontakt med på en almindelig uge, hvem tager initiativet, og hvad sker der, når der ikke er støtte til at komme af sted eller blive?',
  },
  fritid: {
    words: phrase(
      'fritid\\p{L}*',
      'svømme?\\p{L}*',
      'biograf\\p{L}*',
      'forening\\p{L}*',
      'idræt\\p{L}*',
      'fodbold\\p{L}*',
      'koncert\\p{L}*',
      'ferie\\p{L}*',
      'hobby\\p{L}*',
      'motion\\p{L}*',
      'fitness\\p{L}*',
      'værested\\p{L}*',
    ),
    probe:
      'Hvilken aktivitet drejer det sig om, hvor tit, hvad er svært før, under og efter, og hvad sker der, når ingen er med?',
  },
  hygiejne: {
    words: phrase(
      'hygiejne\\p{L}*',
      'brusebad\\p{L}*',
      'bade?(?:t|r)?>',
      'badet>',
      'tænder(?:ne)?>',
      'tandbørst\\p{L}*',
      'påklædning\\p{L}*',
      'tøj på',
      'vaske sig',
      'egenomsorg\\p{L}*',
      'soigner\\p{L}*',
    ),
    probe:
      'Hvor tit kommer bad, tøj og tænder i orden uden støtte, hvad hindrer det, og er det at komme i gang eller at udføre det, der er svært?',
  },
  medicin: {
    words: phrase('medicin(?:en|dosering|håndtering|indtag)?\\p{L}*', 'piller(?:ne)?>', 'doser\\p{L}*'),
    probe: 'Bliver medicinen taget som aftalt, hvem minder om den, og hvad er der sket, når den blev glemt?',
  },
  soevn: {
    words: phrase(
      'søvn\\p{L}*',
      'døgnrytme\\p{L}*',
      '(?:komme|kommer|stå|står) op>(?! (?:ad|til|på|i|fra|af (?!sengen))>?)',
      'ud af sengen',
      'vækk?e\\p{L}*',
      'vender døgnet',
    ),
    probe:
      'Hvornår på døgnet er der søvn og vågen tid på en almindelig uge, og hvad bliver ikke til noget på grund af det?',
  },
  digitalt: {
    words: phrase(
      'mitid',
      'nemid',
      'selvbetjening\\p{L}*',
      'computer\\p{L}*',
      'digitale? (?:løsning|selvbetjening)\\p{L}*',
      'it-\\p{L}+',
      'blanket\\p{L}*',
      'ansøgningsskema\\p{L}*',
    ),
    probe:
      'Hvilke ting skal klares digitalt, hvad går galt undervejs, og hvad har det betydet, når de ikke blev klaret?',
  },
  boern: {
    words: phrase(
      'forældrerolle\\p{L}*',
      'forældreskab\\p{L}*',
      'samvær (?:med|hver|i|og) (?:sin|sit|sine|mit|min|mine|børn|barn|datter|søn|weekend|anden)',
      '(?:passe|passer|være mor|være far)',
      'afleve\\p{L}* (?:børn|barn)\\p{L}*',
      'børnene>',
    ),
    probe: 'Hvad skal klares, når børnene er der, hvad går galt, og hvad gør, at samværet bliver kortere eller aflyst?',
  },
  bolig: {
    words: phrase(
      'flytte\\p{L}*',
      'egen bolig',
      'botilbud\\p{L}*',
      'bo (?:alene|selv|for sig selv)',
      'udsættelse\\p{L}*',
    ),
    probe: 'Hvad skal der til for at bo dér, hvad er prøvet, og hvad gik galt?',
  },
  uddannelse: {
    words: phrase('uddannelse\\p{L}*', 'studie\\p{L}*', 'lektie\\p{L}*', 'eksamen\\p{L}*', 'undervisning(?:en)?>'),
    probe: 'Hvad bliver der nået, hvad falder fra, og hvad er grunden, når det går galt?',
  },
} as const satisfies Readonly<Record<string, ActivityRow>>

export type ActivityKind = keyof typeof ACTIVITY_ROWS
