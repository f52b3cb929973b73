import type { LetterSetup } from '../stages/07-letter/compose/letter-setup.ts'
import { BOARD } from '../stages/10-board/board.ts'
import { letterheadFor, type MunicipalSetup } from '../stages/municipal-setup.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'

import { BAKKELUND, type DemoPlace } from './demo-case.ts'

export const KLAGETEAMET = 'Klageteam Handicap'

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
        readingHelp: 'Du kan få brevet læst op i Borgerservice.',
        otherHelp: 'Du kan også få råd hos DUKH, Den Uvildige Konsulentordning på Handicapområdet.',
        data: 'Vi behandler oplysninger for at afgøre sagen. Du kan se, hvad vi har, og få rettet det, der er forkert.',
      },
    },
  },
  childUnit: {
    unit: 'Børne- og Familierådgivningen',
    address: ['Skolegade 3', '9999 Fjordkøbing'],
    phone: '99 99 13 00',
    hours: 'mandag til torsdag kl. 9-14',
    email: 'familie@fjordkoebing.example',
  },
  teams: ['Voksenteamet', 'Børneteamet'],
  publishedWeeks: { voksen: 10, barn: 8 },
  committee: { isUsed: true, invitesCitizen: true },
  standards: [],
}

/** The neighbour, without an adviser and without a committee. */
export const BAKKELUND_SETUP: MunicipalSetup = {
  ...DEMO_SETUP,
  letter: {
    ...DEMO_SETUP.letter,
    municipality: 'Bakkelund Kommune',
    unit: 'Støtte til voksne',
    address: ['Torvet 1', BAKKELUND.town],
    phone: '99 98 10 00',
    hours: 'hverdage kl. 10-14',
    email: 'stoette@bakkelund.example',
    logoText: 'Bakkelund Kommune',
    borgerraadgiver: 'ingen',
  },
  childUnit: {
    unit: 'Støtte til børn og familier',
    address: ['Torvet 1', BAKKELUND.town],
    phone: '99 98 11 00',
    hours: 'hverdage kl. 10-14',
    email: 'boern@bakkelund.example',
  },
  teams: [BAKKELUND.team],
  publishedWeeks: { voksen: 12, barn: 12 },
  committee: { isUsed: false, invitesCitizen: false },
}

const { childUnit: _, ...OF_ONE_UNIT } = DEMO_SETUP

/** The board writes in all its cases from the team that has them. */
export const BOARD_SETUP: MunicipalSetup = {
  ...OF_ONE_UNIT,
  letter: {
    ...DEMO_SETUP.letter,
    municipality: BOARD.name,
    unit: KLAGETEAMET,
    address: ['Prøvevej 1', '9997 Prøveby'],
    phone: '99 97 10 00',
    hours: 'hverdage kl. 9-15',
    email: 'klager@ankestyrelsen.example',
    logoText: BOARD.name,
    borgerraadgiver: 'ingen',
  },
  teams: [KLAGETEAMET],
  publishedWeeks: { voksen: 0, barn: 0 },
  committee: { isUsed: false, invitesCitizen: false },
}

/** What a letter from a place is set with, by the one who writes it. */
export function letterSet(
  { code }: DemoPlace,
  { area }: Pick<OwnCaseFile, 'area'>,
  caseworker: string,
  caseworkerTitle: string,
): LetterSetup {
  const head = letterheadFor(code === BAKKELUND.code ? BAKKELUND_SETUP : DEMO_SETUP, area)
  if (!head.ok) throw new Error(head.error.words.da)
  return { ...head.value, caseworker, caseworkerTitle }
}
