//! What Windows keeps for the app: the credential, the policy in the registry, the folders. Wine runs it too.

#[cfg(windows)]
mod windows {
    use std::path::PathBuf;

    use client::{
        Places,
        policy::{Place, Policy, PolicySource},
        vault::{ITEM_LIMIT, KeyringVault, Vault},
    };
    use secrecy::{ExposeSecret, SecretSlice};
    use texts::Language;
    use windows_registry::{CURRENT_USER, Key};

    /// A key of the registry that is gone with the test.
    struct PolicyKey(String);

    impl PolicyKey {
        fn new(test: &str) -> (Self, Key) {
            let name = format!("SOFTWARE\\Minside-test-{}-{test}", std::process::id());
            let key = CURRENT_USER.create(&name).expect("a key of our own");
            (Self(name), key)
        }

        fn policy(&self) -> PolicySource {
            PolicySource::at(Place { key: self.0.clone() })
        }
    }

    impl Drop for PolicyKey {
        fn drop(&mut self) {
            let _ = CURRENT_USER.remove_tree(&self.0);
        }
    }

    #[tokio::test]
    async fn the_largest_item_comes_back_from_the_credential_manager_and_is_gone_when_deleted() {
        let environment = format!("test-{}", std::process::id());
        let item: Vec<u8> = (0..=u8::MAX).cycle().take(ITEM_LIMIT).collect();
        let vault = KeyringVault::for_session(&environment);
        vault.store(SecretSlice::from(item.clone())).await.unwrap();
        let loaded = KeyringVault::for_session(&environment).load().await.unwrap().expect("the item");
        assert_eq!(loaded.expose_secret(), item);
        assert!(KeyringVault::for_verification(&environment).load().await.unwrap().is_none(), "another item");
        vault.delete().await.unwrap();
        assert!(vault.load().await.unwrap().is_none());
    }

    #[test]
    fn the_policy_is_what_the_registry_has() {
        let (place, key) = PolicyKey::new("values");
        key.set_u32("SharedComputer", 1).unwrap();
        key.set_u32("IdleMinutes", 2).unwrap();
        key.set_string("Language", "uk").unwrap();
        key.set_string("Environment", r"C:\ProgramData\Minside\environment.toml").unwrap();
        let expected = Policy {
            shared_computer: Some(true),
            idle_minutes: Some(2),
            language: Some(Language::Uk),
            environment: Some(PathBuf::from(r"C:\ProgramData\Minside\environment.toml")),
            ..Policy::default()
        };
        assert_eq!((place.policy().policy(), place.policy().broken()), (&expected, None));
    }

    #[test]
    fn a_value_of_another_type_is_named_and_makes_the_policy_the_safest() {
        let (place, key) = PolicyKey::new("type");
        key.set_string("SharedComputer", "no").unwrap();
        let source = place.policy();
        assert_eq!(source.policy(), &Policy::safest());
        assert!(source.broken().is_some_and(|why| why.contains("SharedComputer")), "{:?}", source.broken());
    }

    #[test]
    fn no_key_is_no_policy() {
        let (place, _) = PolicyKey::new("none");
        CURRENT_USER.remove_tree(&place.0).unwrap();
        assert_eq!((place.policy().policy(), place.policy().broken()), (&Policy::default(), None));
    }

    #[test]
    fn settings_roam_with_the_person_and_the_web_view_stays_on_the_computer() {
        let folder = |name| PathBuf::from(std::env::var_os(name).expect("a folder of the person"));
        let places = Places::of_this_person().expect("a person with a profile");
        assert!(places.settings().starts_with(folder("APPDATA")), "{places:?}");
        assert!(places.web_view().starts_with(folder("LOCALAPPDATA")), "{places:?}");
    }
}
