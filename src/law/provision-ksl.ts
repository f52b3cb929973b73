import { provisionsOf, rule } from './provision-row.ts'

/** Kommunestyrelsesloven: the supervision of municipalities, read in the consolidation of January 2026. */
export const KOMMUNESTYRELSESLOVEN = provisionsOf(
  { act: 'KSL', knownFrom: '2026-01-05', url: 'https://www.retsinformation.dk/eli/lta/2026/13' },
  [
    rule(
      '47',
      'Ankestyrelsen fører tilsyn',
      'Ankestyrelsen supervises',
      'Ankestyrelsen fører tilsyn med kommunerne.',
      'Ankestyrelsen supervises the municipalities.',
    ),
    rule(
      '48',
      'Hvad tilsynet ser på',
      'What the supervision looks at',
      'Den lovgivning, der særligt gælder for offentlige myndigheder; ikke hvor en særlig klageinstans kan tage sig af det.',
      'Law that applies specially to public bodies; not where a special complaint body can take the question.',
    ),
    rule(
      '48 a',
      'Om en sag rejses',
      'Whether a case is raised',
      'Ankestyrelsen afgør, om der er tilstrækkelig anledning til at rejse en tilsynssag.',
      'The board decides whether there is enough reason to raise a case.',
    ),
    rule(
      '49',
      'Oplysninger til tilsynet',
      'Facts to the supervision',
      'Kommunen skal give oplysninger og dokumenter; der kan sættes en frist.',
      'The municipality gives facts and documents; a deadline may be set.',
    ),
    rule(
      '50',
      'Vejledende udtalelse',
      'Statement on legality',
      'Ankestyrelsen kan udtale sig om, hvad der er lovligt.',
      'The board may state its view on legality.',
    ),
    rule(
      '50 a',
      'Annullation og suspension',
      'Setting aside',
      'Ulovlige beslutninger kan sættes ud af kraft.',
      'Unlawful decisions may be set aside or suspended.',
    ),
    rule(
      '50 b',
      'Tvangsbøder',
      'Daily fines',
      'Medlemmer, der undlader en pligt, kan pålægges tvangsbøder.',
      'Members who omit a duty may be fined until it is done.',
    ),
    rule('50 c', 'Erstatningssag', 'Damages', 'Der kan anlægges sag om erstatning.', 'A damages suit may be brought.'),
    rule(
      '50 d',
      'Forlig om erstatning',
      'Settlement',
      'En sag om erstatning kan afsluttes med en aftale.',
      'A damages matter may be settled.',
    ),
    ...['51', '52', '53', '54'].map((p) =>
      rule(
        p,
        'Anerkendelsessøgsmål og ministerens prøvelse',
        'Recognition suit and the minister’s review',
        'Retssag om kommunens pligt, og ministerens prøvelse af tilsynets afgørelser.',
        'A suit on the municipality’s duty, and the minister’s review.',
      ),
    ),
  ],
)
