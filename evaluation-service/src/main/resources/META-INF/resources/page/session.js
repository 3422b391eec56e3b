// Who is signed in. The token stays in this tab (sessionStorage); what it says is only shown, the
// service alone judges it.
const KEY = 'token';

/** The claims of a token, or null when it can not be read. */
export function claimsOf(token) {
  try {
    const part = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(part), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

export const isExpired = (claims) => claims.exp !== undefined && claims.exp * 1000 <= Date.now();

export const token = () => sessionStorage.getItem(KEY);

export const keep = (signed) => sessionStorage.setItem(KEY, signed);

export const forget = () => sessionStorage.removeItem(KEY);

/** The claims of whoever is signed in; null when nobody is, or no longer. */
export function user() {
  const claims = token() && claimsOf(token());
  return claims && !isExpired(claims) ? claims : null;
}

/** Whether the user may evaluate a county. */
export const mayEvaluate = (claims) =>
  !claims.school && (claims.groups ?? []).some((role) => role === 'editor' || role === 'verifier');
