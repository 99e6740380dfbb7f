//! The app as a screen reader has it: the tree of names and roles that the system's accessibility bus (AT-SPI) gives, and
//! pressing what is in it.

use std::path::Path;

use zbus::{
    Connection, Proxy,
    connection::Builder,
    zvariant::{OwnedObjectPath, OwnedValue},
};

use super::{desktop::Desktop, wait::until};

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const LAUNCHER: &str = "/usr/libexec/at-spi-bus-launcher";

/// Starts the accessibility bus of a desktop.
pub(crate) fn start(desktop: &mut Desktop) {
    assert!(Path::new(LAUNCHER).exists(), "the package at-spi2-core");
    let mut launcher = desktop.program(LAUNCHER);
    launcher.args(["--launch-immediately", "--a11y=1", "--screen-reader=1"]);
    desktop.keep_running(launcher);
}

/// Something that a screen reader reads.
#[derive(Debug, Clone)]
pub(crate) struct Thing {
    owner: String,
    path: OwnedObjectPath,
    pub(crate) role: &'static str,
    pub(crate) name: String,
}

/// Roles by the numbers that AT-SPI has for them; the web view tells no names.
fn role_name(number: u32) -> &'static str {
    match number {
        7 => "check box",
        11 => "combo box",
        16 | 19 => "dialog",
        40 => "password text",
        43 => "push button",
        44 => "radio button",
        79 => "entry",
        83 => "heading",
        88 => "link",
        _ => "",
    }
}

/// What is in a thing. The page in a web view hangs in its place by another process, and only asking for it by number
/// finds it there.
async fn children(proxy: &Proxy<'_>) -> Vec<(String, OwnedObjectPath)> {
    let mut found: Vec<(String, OwnedObjectPath)> = proxy.call("GetChildren", &()).await.unwrap_or_default();
    if found.is_empty() {
        let count: i32 = proxy.get_property("ChildCount").await.unwrap_or_default();
        for at in 0..count {
            found.extend(proxy.call("GetChildAtIndex", &(at)).await.ok());
        }
    }
    found.retain(|(_, path)| !path.ends_with("/null"));
    found
}

/// A screen reader on a desktop.
pub(crate) struct ScreenReader(Connection);

impl ScreenReader {
    /// Connects to the accessibility bus, once it is there.
    pub(crate) async fn new(desktop: &Desktop) -> Self {
        let session =
            Builder::address(desktop.bus_address()).expect("an address").build().await.expect("the message bus");
        let address = until(async || {
            let bus = Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").await.ok()?;
            bus.call::<_, _, String>("GetAddress", &()).await.ok()
        });
        let address = address.await.expect("an accessibility bus");
        Self(Builder::address(address.as_str()).expect("an address").build().await.expect("the accessibility bus"))
    }

    /// Everything in the windows, in the order in which it is read.
    pub(crate) async fn everything(&self) -> Vec<Thing> {
        let root = OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").expect("a path");
        let mut open = vec![("org.a11y.atspi.Registry".to_owned(), root)];
        let mut all = Vec::new();
        while let Some((owner, path)) = open.pop() {
            let Some((thing, children)) = self.look(&owner, &path).await else { continue };
            all.push(thing);
            open.extend(children.into_iter().rev());
        }
        all
    }

    async fn look(&self, owner: &str, path: &OwnedObjectPath) -> Option<(Thing, Vec<(String, OwnedObjectPath)>)> {
        let proxy = Proxy::new(&self.0, owner, path, ACCESSIBLE).await.ok()?;
        let role: u32 = proxy.call("GetRole", &()).await.ok()?;
        let name = proxy.get_property::<OwnedValue>("Name").await.ok().and_then(|name| String::try_from(name).ok());
        let children = children(&proxy).await;
        let (owner, path) = (owner.to_owned(), path.clone());
        Some((Thing { owner, path, role: role_name(role), name: name.unwrap_or_default() }, children))
    }

    /// Waits for something of this role and name.
    pub(crate) async fn find(&self, role: &str, name: &str) -> Thing {
        let found =
            until(async || self.everything().await.into_iter().find(|thing| thing.role == role && thing.name == name));
        match found.await {
            Some(thing) => thing,
            None => panic!("no {role} is called {name:?}; there is: {:#?}", self.said().await),
        }
    }

    /// Does what the thing is for: presses a button, ticks a box.
    pub(crate) async fn press(&self, role: &str, name: &str) {
        let thing = self.find(role, name).await;
        let action = Proxy::new(&self.0, thing.owner, thing.path, "org.a11y.atspi.Action").await.expect("an action");
        let done: bool = action.call("DoAction", &(0_i32)).await.expect("an answer");
        assert!(done, "{role} {name:?} cannot be pressed");
    }

    /// What is read aloud: roles and names, without what has neither.
    pub(crate) async fn said(&self) -> Vec<String> {
        let all = self.everything().await.into_iter();
        all.filter(|thing| !thing.name.is_empty()).map(|thing| format!("{}: {}", thing.role, thing.name)).collect()
    }
}
