// A certified OpenID provider that is not ours, set up as ID-porten is: for tests that our own stand-in cannot be right by
// having the same mistakes as the app.
//
// Arguments: the client's id, and `par` where requests must be pushed. Prints one line of JSON with its issuer when it is
// ready, and ends with its standard input.

import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import Provider, { interactionPolicy } from 'oidc-provider';

const [clientId, par] = process.argv.slice(2);
const SCOPE = process.env.PROVIDER_SCOPE ?? 'openid';
const LEVELS = ['idporten-loa-substantial', 'idporten-loa-high'];
const LIFE = 120;

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomUUID() };

// ID-porten does not ask a second time because a client is native.
const policy = interactionPolicy.base();
policy.get('consent').checks.remove('native_client_prompt');

const server = createServer();
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: clientId,
      // A native client's loopback address is good on every port (RFC 8252 §7.3).
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: ['http://127.0.0.1/callback'],
      post_logout_redirect_uris: ['http://127.0.0.1/logged-out'],
    },
  ],
  jwks: { keys: [key] },
  // The hint of a logout is posted, so that it is in no history.
  enableHttpPostMethods: true,
  cookies: { keys: [randomUUID()], long: { sameSite: 'none' } },
  acrValues: LEVELS,
  scopes: ['openid', 'profile', SCOPE],
  claims: { openid: ['sub', 'pid'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  ttl: { AccessToken: LIFE, IdToken: LIFE, AuthorizationCode: 60, Session: 1800, Grant: 1800, Interaction: 600 },
  features: {
    devInteractions: { enabled: false },
    pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: par === 'par' },
    revocation: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      // Whoever has asked to be logged out is not asked again.
      logoutSource(ctx, form) {
        const field = '<input type="hidden" name="logout" value="yes">';
        ctx.body = page(`${form.replace('</form>', `${field}<button id="log-out">Log out</button></form>`)}`);
      },
      postLogoutSuccessSource(ctx) {
        ctx.body = page('<p>You are logged out</p>');
      },
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => [],
      getResourceServerInfo: (_, resource) => ({
        scope: `openid profile ${SCOPE}`,
        audience: resource,
        accessTokenFormat: 'jwt',
        accessTokenTTL: LIFE,
        jwt: { sign: { alg: 'RS256' } },
      }),
      useGrantedResource: () => true,
    },
  },
  findAccount: (_, pid) => ({ accountId: pid, claims: () => ({ sub: pid, pid }) }),
  async extraTokenClaims(ctx, token) {
    const session = ctx.oidc.entities.AuthorizationCode ?? token;
    return { pid: token.accountId, acr: session.acr };
  },
  // Everything that is asked for is given: consent is nothing that the app could do wrong.
  async loadExistingGrant(ctx) {
    const grant = new ctx.oidc.provider.Grant({ clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope(`openid profile ${SCOPE}`);
    for (const resource of [ctx.oidc.params.resource].flat().filter(Boolean)) grant.addResourceScope(resource, `openid profile ${SCOPE}`);
    await grant.save();
    return grant;
  },
  interactions: { policy, url: (_, interaction) => `/log-in/${interaction.uid}` },
  renderError(ctx, out) {
    ctx.body = page(`<p id="error">${out.error}</p>`);
  },
});

const page = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test provider</title><body>${body}</body></html>`;

function logInPage(uid) {
  const levels = LEVELS.map((level) => `<option value="${level}">${level}</option>`).join('');
  return page(`<form method="post" action="/log-in/${uid}"><h1>Test provider</h1>
    <label>Number <input name="pid" id="pid" inputmode="numeric"></label>
    <label>Level <select name="acr" id="acr">${levels}</select></label>
    <button id="log-in">Log in</button></form>`);
}

async function body(request) {
  let text = '';
  for await (const piece of request) text += piece;
  return new URLSearchParams(text);
}

const answer = provider.callback();
server.on('request', async (request, response) => {
  const uid = /^\/log-in\/([\w-]+)$/.exec(request.url)?.[1];
  if (!uid) return answer(request, response);
  if (request.method !== 'POST') return response.writeHead(200, { 'content-type': 'text/html' }).end(logInPage(uid));
  const form = await body(request);
  const login = { accountId: form.get('pid'), acr: form.get('acr'), amr: ['test'] };
  try {
    await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  } catch {
    response.writeHead(400, { 'content-type': 'text/html' }).end(page('<p id="error">This login is over.</p>'));
  }
});

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
console.log(JSON.stringify({ issuer }));
