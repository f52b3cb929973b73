import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { praksisIKraft } from './rule.ts'

testLetterRule(praksisIKraft, examples)
