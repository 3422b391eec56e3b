// Signing in at an OpenID provider: authorization code with PKCE, as a public client.
const PENDING = 'sign-in';

const base64Url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const random = () => base64Url(crypto.getRandomValues(new Uint8Array(32)));

const redirectUri = () => location.origin + location.pathname;

async function discover(issuer) {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (!response.ok) {
    throw new Error(`discovery ${response.status}`);
  }
  return response.json();
}

/** Goes to the provider, and does not come back before the user has signed in there. */
export async function begin(oidc) {
  const provider = await discover(oidc.issuer);
  const pending = {state: random(), verifier: random()};
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pending.verifier));
  const address = new URL(provider.authorization_endpoint);
  for (const [name, value] of Object.entries({
    response_type: 'code',
    client_id: oidc.clientId,
    redirect_uri: redirectUri(),
    scope: oidc.scope,
    state: pending.state,
    code_challenge: base64Url(digest),
    code_challenge_method: 'S256',
  })) {
    address.searchParams.set(name, value);
  }
  location.assign(address);
}

/** True when this address is the provider's answer. */
export function isAnswer() {
  const query = new URLSearchParams(location.search);
  return query.has('state') && (query.has('code') || query.has('error'));
}

/** Takes the code out of the address and exchanges it for an access token. */
export async function finish(oidc) {
  const answer = new URLSearchParams(location.search);
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null');
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, '', redirectUri());
  if (answer.has('error')) {
    throw new Error(answer.get('error_description') ?? answer.get('error'));
  }
  if (pending === null || pending.state !== answer.get('state')) {
    throw new Error('state');
  }
  const provider = await discover(oidc.issuer);
  const response = await fetch(provider.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: answer.get('code'),
      redirect_uri: redirectUri(),
      client_id: oidc.clientId,
      code_verifier: pending.verifier,
    }),
  });
  const tokens = await response.json();
  if (!response.ok) {
    throw new Error(tokens.error_description ?? tokens.error ?? `token ${response.status}`);
  }
  return tokens.access_token;
}
