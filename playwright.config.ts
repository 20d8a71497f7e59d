import { defineConfig } from '@playwright/test'
import { findLightChromium } from './scripts/test/find-chromium'

const port = Number(process.env.BROWSER_TEST_PORT ?? 4300)
const baseURL = `http://localhost:${port}`
const executablePath = findLightChromium()

if (executablePath === undefined) {
  throw new Error('No Chromium was found. Run npm test, which installs one, or set CHROMIUM_PATH.')
}

/**
 * What the browser does not do. A second list replaces Playwright's own (1.65), so that one stands here too. The last two
 * load pages of the browser's address bar with each new window, for longer than most journeys load the site.
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

/** Journeys run against the finished export in `out/`, which the server builds when it is not there or out of date. */
export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  // Generous, for slow machines: a journey that is wrong fails all the same.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results',
  use: {
    baseURL,
    // What a person would look for in vain is missing long before the journey's own time is over.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: 'off',
    video: 'off',
    screenshot: 'off',
    acceptDownloads: true,
    // Journeys that change what the server answers need every request to reach it; those without network allow the worker.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      // A browser that talks to no one but the site under test, and that also starts as root.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${withoutFeatures.join()}`,
      ],
    },
  },
  webServer: {
    command: 'node --import tsx scripts/serve/run.ts',
    url: `${baseURL}/`,
    env: { PORT: String(port) },
    timeout: 300_000,
    reuseExistingServer: false,
  },
})
