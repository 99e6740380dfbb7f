//! The vault's calls, in the order in which the session asked for them: a logout's delete is never overtaken by a
//! login's store or by a look for what is kept, whichever task was scheduled first.

use std::sync::Arc;

use secrecy::SecretSlice;
use tokio::sync::{mpsc, oneshot};

use super::{Vault, VaultFault};

type Loaded = Result<Option<SecretSlice<u8>>, VaultFault>;

enum Job {
    Load(oneshot::Sender<Loaded>),
    Store(SecretSlice<u8>, Box<dyn FnOnce(Result<(), VaultFault>) + Send>),
    Delete(oneshot::Sender<Result<(), VaultFault>>),
}

/// A queue of vault calls. Dropping it lets the calls in it finish.
pub(crate) struct VaultQueue(mpsc::UnboundedSender<Job>);

impl VaultQueue {
    pub(crate) fn new(vault: Arc<dyn Vault>) -> Self {
        let (jobs, mut queue) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Some(job) = queue.recv().await {
                match job {
                    Job::Load(done) => {
                        let _ = done.send(vault.load().await);
                    }
                    Job::Store(item, done) => done(vault.store(item).await),
                    Job::Delete(done) => {
                        let _ = done.send(vault.delete().await);
                    }
                }
            }
        });
        Self(jobs)
    }

    pub(crate) fn load(&self) -> oneshot::Receiver<Loaded> {
        let (done, result) = oneshot::channel();
        let _ = self.0.send(Job::Load(done));
        result
    }

    pub(crate) fn store(&self, item: SecretSlice<u8>, done: impl FnOnce(Result<(), VaultFault>) + Send + 'static) {
        let _ = self.0.send(Job::Store(item, Box::new(done)));
    }

    pub(crate) fn delete(&self) -> oneshot::Receiver<Result<(), VaultFault>> {
        let (done, result) = oneshot::channel();
        let _ = self.0.send(Job::Delete(done));
        result
    }
}
