import './globals.css'

export const metadata = { title: 'Page not found' }

export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Page not found</h1>
          <p>
            <a href="/">Choose a language</a>
          </p>
        </main>
      </body>
    </html>
  )
}
