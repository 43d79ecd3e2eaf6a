import { describe, expect, test } from 'vitest'
import { startHost } from '../api/http/startHost.ts'
import { chromium } from '../browser/chromium.ts'
import { newPage } from '../browser/newPage.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { bareSchema } from '../graphiql/bareSchema.ts'

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

describe('GET /explore', () => {
  test('serves the page under a strict content policy, its files for good, and no other host in it', async () => {
    const { fetch } = await startHost()
    const page = await fetch('/explore', { headers: { accept: 'text/html' } })
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('content-security-policy')?.split(';')).toEqual(strict)
    const text = await page.text()
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\/|<style|<script(?![^>]*src=)| style=| on\w+=/)
    const files = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      const answer = await fetch(file)
      expect([file, answer.status]).toEqual([file, 200])
      expect(answer.headers.get('cache-control')).toContain('immutable')
    }
  })

  test('is where the root of the server leads, and serves no file from outside the page', async () => {
    const { fetch } = await startHost()
    const root = await fetch('/')
    expect([root.status, root.headers.get('location')]).toEqual([302, '/explore'])
    expect((await fetch('/explorer/assets/..%2f..%2f..%2fpackage.json')).status).toBeGreaterThanOrEqual(400)
    expect((await fetch('/explorer/stamp')).status).toBe(404)
  })

  test.skipIf(chromium === undefined)(`breaks its own policy nowhere${withoutChromium}`, async () => {
    const { url } = await startHost({ schema: await bareSchema() })
    const { page, outside, complaints } = await newPage(url)
    await page.goto(`${url}/explore#thing=ukraine,0,0&details=ukraine`)
    await page.getByRole('toolbar', { name: 'Tools' }).waitFor()
    // The control: what the policy forbids is told.
    expect(complaints.filter((words) => words.includes('Content Security Policy'))).toEqual([])
    await page.evaluate(() => document.body.setAttribute('onclick', 'this'))
    await page.evaluate(() => document.body.click())
    await expect.poll(() => complaints.join()).toContain('Content Security Policy')
    expect(outside).toEqual([])
  })
})
