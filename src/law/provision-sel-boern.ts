import type { ActId } from './act-id.ts'
import { provisionsOf, type Row } from './provision-row.ts'

const LAST_DAY = '2023-12-31'

/** The child paragraphs that serviceloven had until barnets lov took over on 1 January 2024. */
export const SERVICELOVEN_BOERN = provisionsOf(
  { act: 'SEL', knownFrom: '2013-09-05', url: 'https://www.retsinformation.dk/eli/lta/2023/1089' },
  [
    moved('32', ['BL 82', 'BL 83', 'BL 84', 'BL 85'], 'Særlige dagtilbud', 'Special day-care'),
    moved('32 a', ['BL 82', 'BL 83', 'BL 84', 'BL 85'], 'Hjemmetræning', 'Home training'),
    moved('36', ['BL 82', 'BL 83', 'BL 84', 'BL 85'], 'Særlige klubtilbud', 'Special clubs'),
    moved('41', ['BL 86'], 'Merudgifter ved forsørgelse af et barn', 'Extra costs of providing for a child'),
    moved('42', ['BL 87'], 'Tabt arbejdsfortjeneste', 'Lost earnings'),
    moved('43', ['BL 88'], 'Supplerende ydelse ved ledighed', 'Supplementary benefit at unemployment'),
    moved(
      '44',
      ['BL 90'],
      'Bestemmelser for voksne, der også gælder børn',
      'Adult provisions that also apply to children',
    ),
    moved('45', ['BL 89'], 'Ledsagelse til unge', 'Accompaniment for the young'),
    moved('48', ['BL 5'], 'Børnesamtale', 'Talk with the child'),
    moved(
      '49',
      ['BL 18', 'BL 19', 'BL 20', 'BL 21', 'BL 22'],
      'Oplysning af barnets forhold',
      'Informing the case of a child',
    ),
    moved(
      '50',
      ['BL 18', 'BL 19', 'BL 20', 'BL 21', 'BL 22'],
      'Børnefaglig undersøgelse',
      'Child welfare investigation',
    ),
    moved('51', ['BL 23'], 'Undersøgelse uden samtykke', 'Investigation without consent'),
    moved('52', ['BL 32', 'BL 46'], 'Støttende indsatser', 'Supportive efforts'),
    moved('58', ['BL 47'], 'Anbringelse uden samtykke', 'Placement without consent'),
    moved(
      '65',
      ['BL 151'],
      'Ankestyrelsens egen drift i børnesager',
      'Own-initiative cases of Ankestyrelsen on children',
    ),
    moved('70', ['BL 95'], 'Opfølgning på indsatsen', 'Follow-up of the effort'),
    moved('74', ['BL 142'], 'Børne- og ungeudvalgets afgørelser', 'Decisions of the children and youth committee'),
    moved('75', ['BL 143'], 'Formandsbeslutninger', 'Decisions of the chair'),
    moved('140', ['BL 91'], 'Handleplan for barnet eller den unge', 'Action plan for the child'),
    moved('167', ['BL 144', 'BL 145', 'BL 146', 'BL 147'], 'Barnets klageadgang', 'The child’s right of appeal'),
    moved('168', ['BL 144', 'BL 145', 'BL 146', 'BL 147'], 'Klage i børnesager', 'Appeal in child cases'),
  ],
)

function moved(p: string, successors: readonly `${ActId} ${string}`[], da: string, en: string): Row {
  return {
    p,
    to: LAST_DAY,
    successors,
    title: { da, en },
    says: {
      da: `${da}: reglen stod i serviceloven til og med 2023 og står siden 1. januar 2024 i barnets lov.`,
      en: `${en}: the rule stood in serviceloven up to and including 2023 and stands in barnets lov since 1 January 2024.`,
    },
  }
}
