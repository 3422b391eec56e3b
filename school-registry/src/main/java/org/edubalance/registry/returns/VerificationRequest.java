package org.edubalance.registry.returns;

/**
 * What a verifier says; may be left out.
 *
 * @param acknowledgeWarnings that the return's warnings were looked into
 */
public record VerificationRequest(Boolean acknowledgeWarnings) {}
