import { provisionsOf, rule } from './provision-row.ts'

const lta = (path: string): string => `https://www.retsinformation.dk/eli/lta/${path}`

/** Notes and journals, Digital Post, personal data, and the board's own rules of procedure. */
export const RETTIGHEDER = [
  ...provisionsOf({ act: 'OFL', knownFrom: '2020-02-24', url: lta('2020/145') }, [
    rule(
      '13',
      'Notatpligt',
      'Duty to take notes',
      'Væsentlige oplysninger og faglige vurderinger, der er givet mundtligt, og vigtige skridt i sagen skrives ned snarest muligt.',
      'Material facts and expert views received orally, and essential steps of the case, are written down as soon as possible.',
    ),
    rule(
      '15',
      'Journalpligt',
      'Duty to keep a journal',
      'Dokumenter af betydning journaliseres snarest muligt med dato og kort tema.',
      'Documents of importance are journalised as soon as possible with date and short subject.',
    ),
    rule(
      '36',
      'Svar på aktindsigt',
      'Answer on access',
      'Afgøres snarest og færdigt inden 7 arbejdsdage; ellers får den, der spørger, grunden og en ny dato.',
      'Decided soon and finished within 7 working days; otherwise the asker is told why and when.',
    ),
  ]),
  ...provisionsOf({ act: 'DPL', knownFrom: '2021-04-15', url: lta('2021/686') }, [
    rule(
      '3',
      'Tilslutning',
      'Connection',
      'Personer fra 15 år med bopæl er tilsluttet, medmindre de er fritaget.',
      'People from 15 with residence are connected unless exempted.',
    ),
    rule(
      '5',
      'Fritagelse',
      'Exemption',
      'Kommunen afgør, om en borger fritages.',
      'The municipality decides exemptions.',
    ),
    rule(
      '6',
      'Læseadgang for andre',
      'Read access for others',
      'Man kan give andre adgang til at læse sin post.',
      'A user may give others read access.',
    ),
    rule(
      '7',
      'Offentlige afsendere',
      'Public senders',
      'Offentlige afsendere kan sende afgørelser digitalt.',
      'Public senders may send decisions digitally.',
    ),
    rule(
      '10',
      'Hvornår posten er kommet frem',
      'When post has arrived',
      'En meddelelse er kommet frem, når den er tilgængelig i postkassen, læst eller ej.',
      'A message has arrived when it is available in the mailbox, read or not.',
    ),
  ]),
  ...provisionsOf({ act: 'DBL', knownFrom: '2024-03-08', url: lta('2024/289') }, [
    rule(
      '6',
      'Grundlag for behandling',
      'Legal bases',
      'Hvornår personoplysninger må behandles.',
      'When personal data may be processed.',
    ),
    rule(
      '7',
      'Følsomme oplysninger',
      'Special categories',
      'Hvornår oplysninger om blandt andet helbred må behandles.',
      'When data on health and the like may be processed.',
    ),
    rule(
      '8',
      'Strafbare forhold',
      'Criminal facts',
      'Hvornår oplysninger om strafbare forhold må behandles.',
      'When data on criminal matters may be processed.',
    ),
    rule(
      '11',
      'Personnummer',
      'CPR number',
      'Offentlige myndigheder må bruge personnummer til at skelne mellem borgere.',
      'Public authorities may use the CPR number for identification.',
    ),
  ]),
  ...provisionsOf({ act: 'FO', knownFrom: '2024-01-01', url: lta('2023/1366') }, [
    ...['6', '7', '8', '9'].map((p) =>
      rule(
        p,
        'Modtagelse af en klage i Ankestyrelsen',
        'Receipt of a complaint at the board',
        'Ankestyrelsen tager stilling til afvisning og for sene klager, sender ikke genvurderede sager tilbage og kvitterer skriftligt med forventet tid.',
        'The board decides on rejection and lateness, sends cases without reassessment back, and acknowledges in writing with expected time.',
      ),
    ),
    rule(
      '20',
      'Offentliggørelse',
      'Publication',
      'Principielle afgørelser offentliggøres uden navne.',
      'Decisions of principle are published without names.',
    ),
  ]),
]
