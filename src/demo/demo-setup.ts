import type { MunicipalSetup } from '../stages/municipal-setup.ts'

/** How the made-up municipality has set itself up. */
export const DEMO_SETUP: MunicipalSetup = {
  letter: {
    municipality: 'Fjordkøbing Kommune',
    unit: 'Voksenrådgivningen',
    address: ['Havnegade 12', '9999 Fjordkøbing'],
    phone: '99 99 12 00',
    hours: 'mandag til torsdag kl. 9-14',
    email: 'voksen@fjordkoebing.example',
    logoText: 'Fjordkøbing Kommune',
    borgerraadgiver: 'Borgerrådgiver Inger Holm, telefon 99 99 12 34',
    register: 'almindelig',
    sentences: {
      almindelig: {
        talk: 'Du er velkommen til at ringe, hvis du vil tale om brevet.',
        readingHelp: 'Du kan få brevet læst op i Borgerservice eller af din bostøtte.',
        otherHelp: 'Du kan også få råd hos DUKH, Den Uvildige Konsulentordning på Handicapområdet.',
        data: 'Vi behandler oplysninger om dig for at afgøre din sag. Du kan se, hvad vi har, og få rettet det, der er forkert.',
      },
    },
  },
  teams: ['Voksenteamet', 'Børneteamet'],
  publishedWeeks: { voksen: 10, barn: 8 },
  committee: { isUsed: true, invitesCitizen: true },
  standards: [],
}
