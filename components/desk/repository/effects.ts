import { fromCallback, fromPromise } from 'xstate'
import type { Session } from '@/components/check/session/session'
import type { Device } from '@/components/desk/repository/device'
import { repositoryMachine } from '@/components/desk/repository/machine'
import { answersInTab, forgetAnswers, sendToQuestionnaire } from '@/components/desk/repository/questionnaire'
import { writeTab } from '@/components/desk/repository/tab'
import type { Failure, Found, Notice, Writing, Written } from '@/components/desk/repository/types'

/** The machine of the repository, with what it does outside itself: on the device, in the tab, in the questionnaire. */
export const machineOn = (device: Device) =>
  repositoryMachine.provide({
    actors: {
      notices: fromCallback<Notice>(({ sendBack }) => device.subscribe(sendBack)),
      start: fromPromise<Found>(device.start),
      reread: fromPromise<Found>(device.reread),
      unlock: fromPromise<Found, string>(({ input }) => device.unlock(input)),
      turnOn: fromPromise<Found, string | null>(({ input, signal }) => device.turnOn(input, signal)),
      setPassphrase: fromPromise<Failure, string | null>(({ input }) => device.setPassphrase(input)),
      remove: fromPromise<Failure, string>(({ input }) => device.remove(input)),
      write: fromPromise<Written, Writing>(({ input, signal }) => device.write(input, signal)),
      answersInTab: fromPromise<Session | null>(answersInTab),
    },
    actions: {
      forgetKey: device.lock,
      closeDevice: device.close,
      forgetAnswers,
      keepTab: (_, tab) => void writeTab(tab),
      sendAnswers: (_, sent) => {
        if (sent) sendToQuestionnaire(...sent)
      },
    },
  })
