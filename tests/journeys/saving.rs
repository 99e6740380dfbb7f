//! Saving the confirmation where that does not work.

use std::{path::Path, process::Command};

use sandbox::Fault;

use crate::support::{
    app::{App, SaveTo},
    world::{Plan, World},
};

async fn world_saving_to(save_to: SaveTo) -> World {
    World::with(Plan { save_to: Some(save_to), ..Plan::default() }).await
}

async fn save(world: &World) -> App<'_> {
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    app.click("nav-confirmation").await;
    app.wait_for_screen("confirmation").await;
    app.click("confirmation-save").await;
    app
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_confirmation_is_opened_in_the_viewer_of_the_system() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    app.click("nav-confirmation").await;
    app.click("confirmation-save").await;
    app.click("confirmation-open").await;
    assert_eq!(world.next_address().await, world.saved_file().display().to_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_confirmation_is_seen_before_it_is_saved() {
    let world = World::new().await;
    let (app, browser) = (world.app().await, world.browser().await);
    world.log_in(&app, &browser, "temporary").await;
    app.click("nav-confirmation").await;
    app.wait_for_preview().await;
    // What was seen can be saved, whatever becomes of the service meanwhile: it is the same document.
    world.sandbox.faults().set(Fault::ServiceDown);
    app.click("document-nn+en").await;
    app.wait_for_preview().await;
    app.click("confirmation-save").await;
    app.wait_for("confirmation-saved").await;
    assert!(world.saved_file().exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_the_save_dialog_is_no_error() {
    let world = world_saving_to(SaveTo::Cancelled).await;
    let app = save(&world).await;
    // Ready for another try, and nothing to complain about.
    app.wait_for("confirmation-save").await;
    assert!(app.codes().await.is_empty());
    assert!(!app.exists("confirmation-saved").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_lets_nobody_write_is_named() {
    // The kernel's own folder lets not even an administrator write.
    let world = world_saving_to(SaveTo::File("/sys/confirmation.pdf".into())).await;
    let app = save(&world).await;
    app.wait_for_code("save-not-allowed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_is_gone_is_named() {
    let world = world_saving_to(SaveTo::File("/nonexistent/confirmation.pdf".into())).await;
    let app = save(&world).await;
    app.wait_for_code("save-folder-missing").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_named_and_leaves_no_half_of_a_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let Some(disk) = SmallDisk::mount(folder.path()) else {
        println!("not run: a disk of one page can only be made by an administrator");
        return;
    };
    let world = world_saving_to(SaveTo::File(disk.0.join("confirmation.pdf"))).await;
    let app = save(&world).await;
    app.wait_for_code("save-disk-full").await;
    assert_eq!(std::fs::read_dir(disk.0).expect("a folder").count(), 0);
}

/// A disk with room for 4 KiB, in memory.
struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn mount(folder: &'a Path) -> Option<Self> {
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=4k", "tmpfs"]).arg(folder).output().ok()?;
        mount.status.success().then_some(Self(folder))
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        // Lazily: the app may be open in it until the end of the test.
        let _ = Command::new("umount").arg("--lazy").arg(self.0).output();
    }
}
