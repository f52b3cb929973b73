import { provisionsOf, type Row, rule } from './provision-row.ts'

const START = '2024-01-01'
/** Help that the municipality decides on; it can be brought before the board (BL § 144, SEL § 166 before it). */
const APPEALABLE: ReadonlySet<string> = new Set(['32', '46', '82', '83', '84', '85', '87', '88', '89', '90'])
const lta = (path: string): string => `https://www.retsinformation.dk/eli/lta/${path}`

/** Barnets lov, as far as it took over from serviceloven on 1 January 2024 or a letter to a parent will cite it. */
export const BARNETS_LOV = provisionsOf({ act: 'BL', knownFrom: START, url: lta('2025/282') }, [
  row(
    '5',
    'Barnets ret til inddragelse',
    'The child’s right to be involved',
    'Barnets syn skal hentes ved samtaler og anden direkte kontakt, før der afgøres noget. Kun i helt særlige tilfælde kan det ske på anden vis.',
    'The child’s view is obtained by talks and other direct contact before anything is decided; otherwise only in quite special cases.',
  ),
  row(
    '8',
    'Barnet medvirker i sagen',
    'The child takes part in the case',
    'Sagen tilrettelægges, så barnet kan medvirke på lige fod med forældrene.',
    'The case is organised so that the child can take part on equal footing with the parents.',
  ),
  row(
    '10',
    'Kommunen afgør, og indsatsen sættes i gang straks',
    'The municipality decides, and the effort starts at once',
    'Kommunalbestyrelsen afgør efter loven. En afgørelse sættes i værk straks, medmindre særlige forhold gør det umuligt.',
    'The council decides under the act. A decision is carried out at once unless special circumstances make it impossible.',
  ),
  row(
    '11',
    'Varsel på 14 uger',
    '14 weeks’ notice',
    'Plads i særligt dag- eller klubtilbud, tabt arbejdsfortjeneste under afvikling og bilstøtte kan kun tages væk med 14 ugers varsel fra modtagelsen. Klages der, venter ændringen.',
    'A place in special day-care or club, lost earnings being run down, and car support are withdrawn only with 14 weeks’ notice from receipt. After a complaint the change waits.',
  ),
  row(
    '18',
    'Screening',
    'Screening',
    'Det første skøn over, hvad en underretning kræver.',
    'The first judgement of what a notification calls for.',
  ),
  row(
    '19',
    'Afdækning',
    'Uncovering',
    'En afdækning af barnets behov, når en fuld undersøgelse ikke er nødvendig.',
    'Uncovering the child’s needs where a full investigation is not necessary.',
  ),
  ...['20', '21', '22'].map((p) =>
    row(
      p,
      'Børnefaglig undersøgelse',
      'Child welfare investigation',
      'En fuld undersøgelse i alvorlige eller sammensatte sager. Den er færdig senest 4 måneder efter, at kommunen blev opmærksom på barnet; ellers laves en foreløbig vurdering.',
      'A full investigation in serious or complex cases, finished within 4 months after the municipality became aware; otherwise a preliminary assessment is made.',
    ),
  ),
  row(
    '23',
    'Undersøgelse uden samtykke',
    'Investigation without consent',
    'Undersøgelse i en institution uden samtykke, færdig inden 2 måneder.',
    'Investigation in an institution without consent, done within 2 months.',
  ),
  row(
    '32',
    'Støttende indsatser',
    'Supportive efforts',
    'Indsatser til barn og familie. Afgørelsen skal sige formål og forventet varighed.',
    'Efforts for child and family. The decision states purpose and expected duration.',
  ),
  row(
    '46',
    'Anbringelse med samtykke',
    'Placement with consent',
    'Anbringelse uden for hjemmet med samtykke.',
    'Placement away from home with consent.',
  ),
  row(
    '47',
    'Anbringelse uden samtykke',
    'Placement without consent',
    'Kræver åbenbar risiko for alvorlig skade. Børne- og ungeudvalget afgør.',
    'Takes an obvious risk of serious harm. The children and youth committee decides.',
  ),
  row(
    '81',
    'Familievejleder',
    'Family adviser',
    'Familievejledning tilbydes inden 3 måneder efter, at funktionsnedsættelsen er kendt.',
    'A family adviser is offered within 3 months after the reduction is known.',
  ),
  ...['82', '83', '84', '85'].map((p) =>
    row(
      p,
      'Særlige dag- og klubtilbud og hjemmetræning',
      'Special day-care, clubs and home training',
      'Særlige dagtilbud, klubtilbud og hjemmetræning til børn med nedsat funktionsevne.',
      'Special day-care, clubs and home training for children with reduced function.',
    ),
  ),
  {
    p: '86',
    from: START,
    to: '2025-08-31',
    appealable: true,
    title: { da: 'Merudgifter ved forsørgelse af et barn', en: 'Extra costs of providing for a child' },
    says: {
      da: 'Dækning af nødvendige merudgifter ved forsørgelse i hjemmet, når de når mindstebeløbet (5.348 kr. om året i 2023-niveau).',
      en: 'Cover of necessary extra costs of providing at home from a least amount (5,348 kr a year, 2023 level).',
    },
  },
  {
    p: '86',
    from: '2025-09-01',
    appealable: true,
    title: { da: 'Kompensationsydelse', en: 'Compensation benefit' },
    says: {
      da: 'Et fast beløb ved sandsynlige merudgifter på mindst 6.660 kr. om året, eller faktiske udgifter over 24.000 kr. om året med dokumentation (2025-niveau).',
      en: 'A flat amount with likely extra costs of at least 6,660 kr a year, or documented costs above 24,000 kr a year (2025 level).',
    },
    url: lta('2025/1064'),
  },
  row(
    '87',
    'Tabt arbejdsfortjeneste',
    'Lost earnings',
    'Kræver, at det er en nødvendig følge af funktionsnedsættelsen, at barnet passes hjemme, og at det er mest hensigtsmæssigt, at en forælder gør det.',
    'It must be a necessary consequence of the reduction that the child is cared for at home, and most suitable that a parent does it.',
  ),
  row(
    '88',
    'Supplerende ydelse ved ledighed',
    'Supplementary benefit at unemployment',
    'Op til 3 måneder ved ledighed efter § 87.',
    'Up to 3 months at unemployment after § 87.',
  ),
  row(
    '89',
    'Ledsagelse til unge',
    'Accompaniment for the young',
    '15 timers ledsagelse om måneden for unge mellem 12 og 17 år.',
    '15 hours of accompaniment a month from 12 to 17.',
  ),
  row(
    '90',
    'Bestemmelser for voksne, der også gælder børn',
    'Adult provisions that also apply to children',
    'Blandt andet servicelovens §§ 83, 84, 86, 112, 113, 114, 116, 117, 117 a og 118.',
    'Among them §§ 83, 84, 86, 112, 113, 114, 116, 117, 117 a and 118 of serviceloven.',
  ),
  row(
    '91',
    'Barnets plan',
    'The child’s plan',
    'Laves inden 3 måneder efter afgørelsen; ved § 47 før afgørelsen.',
    'Made within 3 months of the decision; with § 47 before it.',
  ),
  row(
    '95',
    'Opfølgning',
    'Follow-up',
    'Første opfølgning senest 3 måneder efter, at indsatsen begyndte.',
    'First follow-up at the latest 3 months after the effort began.',
  ),
  row(
    '142',
    'Børne- og ungeudvalget',
    'Children and youth committee',
    'Hvilke afgørelser udvalget træffer.',
    'Which decisions the committee makes.',
  ),
  row(
    '143',
    'Foreløbige afgørelser',
    'Provisional decisions',
    'Formanden kan afgøre foreløbigt; besked inden 24 timer, for udvalget inden 7 dage.',
    'The chair may decide provisionally; notice within 24 hours, before the committee within 7 days.',
  ),
  ...['144', '145', '146'].map((p) =>
    row(
      p,
      'Klage i børnesager',
      'Appeal in child cases',
      'Hvem der kan klage; barnet selv fra 10 år over bestemte afgørelser.',
      'Who may appeal; the child itself from 10 for listed decisions.',
    ),
  ),
  row(
    '147',
    'Domstolsprøvelse',
    'Court review',
    'Sagen kan bringes for retten inden 4 uger.',
    'The case can be brought before the court within 4 weeks.',
  ),
  row(
    '151',
    'Ankestyrelsens egen drift',
    'Own-initiative cases of Ankestyrelsen',
    'Ankestyrelsen kan pålægge skridt i en sag og afgøre foreløbigt.',
    'Ankestyrelsen may order steps in a case and decide provisionally.',
  ),
  ...['171 a', '171 b', '171 c', '171 d'].map((p) => ({
    p,
    from: '2025-05-01',
    title: { da: 'Særlig VISO-enhed ved grønlandsk baggrund', en: 'Special VISO unit with a Greenlandic background' },
    says: {
      da: 'Den særlige enhed skal bruges i stedet for standardiserede psykologiske test, når familien har grønlandsk baggrund.',
      en: 'The special unit is used instead of standardised psychological tests where the family has a Greenlandic background.',
    },
    confidence: 'uddrag' as const,
    url: 'https://www.ft.dk/samling/20241/almdel/sou/spm/722/svar/2156705/3057877/index.htm',
  })),
])

function row(p: string, title: string, titleEn: string, says: string, saysEn: string): Row {
  return { ...rule(p, title, titleEn, says, saysEn), from: START, ...(APPEALABLE.has(p) ? { appealable: true } : {}) }
}
