import { expect, test } from 'vitest'
import { tellFailure } from './tell-failure.ts'

const failure = (more: object) => Object.assign(new Error('på engelsk'), more)

test('a folder that may not be written is told by its name, and where another is chosen', () => {
  const told = tellFailure(failure({ code: 'EACCES', syscall: 'mkdir', path: '/srv/x' }))
  expect(told).toMatch(/^\/srv\/x kan ikke bruges \(EACCES\).+HOLDBAR_HOME/)
  expect(told).not.toContain('på engelsk')
})

test('a database that went away on the way is told as that', () => {
  expect(tellFailure(failure({ code: 'ECONNREFUSED', syscall: 'connect' }))).toContain('Databasen svarer ikke')
  expect(tellFailure(failure({ code: '57P01' }))).toContain('Databasen svarer ikke')
})

test('whoever stops it before it is open is told so', () => {
  expect(tellFailure(AbortSignal.abort().reason)).toContain('Stoppet, før Holdbar var klar.')
})

test('a fault of the program’s own keeps its stack, and a file that is not there is no database', () => {
  expect(tellFailure(new TypeError('x is undefined'))).toBeUndefined()
  expect(tellFailure(failure({ code: 'ENOENT', syscall: 'open', path: '/srv/x' }))).toBeUndefined()
})
