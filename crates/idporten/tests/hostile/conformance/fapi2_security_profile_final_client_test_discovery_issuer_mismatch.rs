//! Metadata of another issuer are refused.

use idporten::Error;

use crate::{issuer::Fault, support::refused};

refused! {
    fapi2_security_profile_final_client_test_discovery_issuer_mismatch: Fault::IssuerOther => Error::DiscoveryIssuer,
}
