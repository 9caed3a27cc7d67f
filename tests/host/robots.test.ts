import { expect, it } from 'vitest';
import { isAllowed, robotsOf } from '../../host/robots.ts';

const FILE = `# for all
User-agent: *
Disallow: /private/
Disallow: /*.pdf$
Allow: /private/open

User-agent: Other
User-agent: Stet
Crawl-delay: 3
Disallow: /print
Disallow: /a*b*c$
Allow:
`;

it.each([
  ['*', '/news/story', true],
  ['*', '/private/x', false],
  ['*', '/private/open/x', true],
  ['*', '/files/a.pdf', false],
  ['*', '/files/a.pdf?page=2', true],
  ['stet', '/private/x', true],
  ['Stet', '/print/story', false],
  ['Stet', '/a1b2c', false],
  ['Stet', '/a1b2c3', true],
])('%s %s', (agent, path, allowed) => {
  expect(isAllowed(robotsOf(FILE, agent), `https://example.com${path}`)).toBe(allowed);
});

it('the longest rule decides, and of two alike the one that allows', () => {
  const both = robotsOf('User-agent: *\nDisallow: /a\nAllow: /a\nDisallow: /a/b', 'Stet');
  expect(['/a', '/a/b/c'].map((path) => isAllowed(both, `https://example.com${path}`))).toEqual([true, false]);
});

it('the pause that is asked for is that of the robot’s own group', () => {
  expect([robotsOf(FILE, 'Stet').pause, robotsOf(FILE, 'nobody').pause]).toEqual([3, 0]);
});

it('many stars are no trouble', () => {
  const started = performance.now();
  expect(isAllowed(robotsOf(`User-agent: *\nDisallow: /${'*a'.repeat(5000)}$`, 'Stet'), `https://example.com/${'a'.repeat(4000)}b`)).toBe(
    true,
  );
  expect(performance.now() - started).toBeLessThan(1000);
});
