import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import { setTold } from '@/cases/storage/leaving-told'

// A screen that is loaded when it is wanted may take its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 })

// How to leave is shown once a tab; the tests of that page take this back.
beforeEach(() => setTold(true))
afterEach(cleanup)
