//! Files of a draft, piece by piece. Each piece is there whole with its offset moved on, or not at all.

use jiff::Timestamp;
use mypage_api::{ApplicationFile, ApplicationStatus, FILE_LIMIT, FILES_LIMIT, FileType, Id, NewFile, ProblemCode};
use sha2::{Digest, Sha256};
use sqlx::{AnyConnection, Row, any::AnyRow};

use super::{Applications, file_content, stored};
use crate::{
    problem::Refusal,
    sessions::Subject,
    store::{from_word, number, random_id, word},
};

const LONGEST_NAME: usize = 120;

impl Applications {
    /// Begins a file; the one that was begun before with the same name, size and hash goes on.
    pub async fn begin_file(
        &self,
        owner: &Subject,
        id: &Id,
        new: &NewFile,
        now: Timestamp,
    ) -> Result<ApplicationFile, Refusal> {
        if new.size > FILE_LIMIT {
            return Err(ProblemCode::TooLarge.into());
        }
        let is_hash = new.sha256.len() == 64 && new.sha256.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if new.size == 0 || !is_hash {
            return Err(ProblemCode::InvalidRequest.into());
        }
        let name = clean_name(&new.name);
        let mut transaction = self.pool.begin().await?;
        hold_draft(&mut transaction, owner, id).await?;
        let rows = sqlx::query("SELECT * FROM application_file WHERE application = $1 ORDER BY number");
        let rows = rows.bind(id.as_str()).fetch_all(&mut *transaction).await?;
        for row in &rows {
            let file = read(row)?;
            if file.name == name && file.size == new.size && row.try_get::<String, _>("sha256")? == new.sha256 {
                return Ok(file);
            }
        }
        if rows.len() >= FILES_LIMIT {
            return Err(ProblemCode::TooMany.into());
        }
        let after: i64 = rows.last().map(|row| row.try_get("number")).transpose()?.unwrap_or(0);
        let file = ApplicationFile { id: random_id()?, name, size: new.size, received: 0, file_type: None };
        sqlx::query(
            "INSERT INTO application_file (id, application, number, name, size, sha256, received)
             VALUES ($1, $2, $3, $4, $5, $6, 0)",
        )
        .bind(file.id.as_str())
        .bind(id.as_str())
        .bind(after + 1)
        .bind(&file.name)
        .bind(i64::from(file.size))
        .bind(&new.sha256)
        .execute(&mut *transaction)
        .await?;
        sqlx::query("UPDATE application SET changed = $2 WHERE id = $1")
            .bind(id.as_str())
            .bind(now.as_second())
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(file)
    }

    /// How much of a file has come.
    pub async fn file(&self, owner: &Subject, id: &Id, file: &Id) -> Result<ApplicationFile, Refusal> {
        let mut connection = self.pool.acquire().await?;
        stored::of(&mut connection, owner, Some(id)).await?.pop().ok_or(ProblemCode::NotFound)?;
        Ok(one(&mut connection, id, file).await?.ok_or(ProblemCode::NotFound)?)
    }

    /// Adds a piece. The last one has the file looked at; an empty piece at the end has it looked at again, where that was
    /// interrupted.
    pub async fn add_piece(
        &self,
        owner: &Subject,
        id: &Id,
        file: &Id,
        offset: u32,
        piece: &[u8],
    ) -> Result<ApplicationFile, Refusal> {
        let length = u32::try_from(piece.len()).map_err(|_| ProblemCode::TooLarge)?;
        let mut transaction = self.pool.begin().await?;
        hold_draft(&mut transaction, owner, id).await?;
        let there = one(&mut transaction, id, file).await?.ok_or(ProblemCode::NotFound)?;
        if there.received != offset || (length == 0 && offset != there.size) {
            return Err(ProblemCode::OffsetWrong.into());
        }
        let received = offset.checked_add(length).filter(|end| *end <= there.size).ok_or(ProblemCode::TooLarge)?;
        if length > 0 {
            let moved = sqlx::query("UPDATE application_file SET received = $2 WHERE id = $1").bind(file.as_str());
            moved.bind(i64::from(received)).execute(&mut *transaction).await?;
            let kept = sqlx::query("INSERT INTO file_piece (file, start, content) VALUES ($1, $2, $3)");
            let kept = kept.bind(file.as_str()).bind(i64::from(offset)).bind(piece.to_vec());
            kept.execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        if received == there.size && there.file_type.is_none() {
            return self.finish_file(id, file).await;
        }
        Ok(ApplicationFile { received, ..there })
    }

    /// Looks at a file that has come whole. One that is not what was announced, or not what is taken, goes.
    async fn finish_file(&self, id: &Id, file: &Id) -> Result<ApplicationFile, Refusal> {
        let _one = self.looking.acquire().await.map_err(|_| ProblemCode::Internal)?;
        let mut connection = self.pool.acquire().await?;
        let announced = sqlx::query("SELECT sha256, size FROM application_file WHERE id = $1").bind(file.as_str());
        let announced = announced.fetch_optional(&mut *connection).await?.ok_or(ProblemCode::NotFound)?;
        let mut content = Vec::with_capacity(number::<u32>(&announced, "size")? as usize);
        let pieces = sqlx::query("SELECT content FROM file_piece WHERE file = $1 ORDER BY start").bind(file.as_str());
        for row in pieces.fetch_all(&mut *connection).await? {
            content.extend_from_slice(&row.try_get::<Vec<u8>, _>("content")?);
        }
        drop(connection);
        let sha256: String = announced.try_get("sha256")?;
        let found = tokio::task::spawn_blocking(move || look_at(&content, &sha256));
        match found.await.map_err(|_| ProblemCode::FileRefused).and_then(|found| found) {
            Ok(file_type) => {
                let kept = sqlx::query("UPDATE application_file SET file_type = $2 WHERE id = $1").bind(file.as_str());
                kept.bind(word(&file_type)?).execute(&self.pool).await?;
                let mut connection = self.pool.acquire().await?;
                Ok(one(&mut connection, id, file).await?.ok_or(ProblemCode::NotFound)?)
            }
            Err(problem) => {
                let gone = sqlx::query("DELETE FROM application_file WHERE id = $1 AND file_type IS NULL");
                gone.bind(file.as_str()).execute(&self.pool).await?;
                Err(problem.into())
            }
        }
    }

    /// Takes a file out of a draft.
    pub async fn delete_file(&self, owner: &Subject, id: &Id, file: &Id) -> Result<(), Refusal> {
        let mut transaction = self.pool.begin().await?;
        hold_draft(&mut transaction, owner, id).await?;
        let gone = sqlx::query("DELETE FROM application_file WHERE id = $1 AND application = $2").bind(file.as_str());
        let gone = gone.bind(id.as_str()).execute(&mut *transaction).await?.rows_affected();
        transaction.commit().await?;
        if gone == 1 { Ok(()) } else { Err(ProblemCode::NotFound.into()) }
    }
}

fn look_at(content: &[u8], sha256: &str) -> Result<FileType, ProblemCode> {
    let hash: String = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
    if hash != sha256 {
        return Err(ProblemCode::FileDiffers);
    }
    file_content::file_type(content).ok_or(ProblemCode::FileRefused)
}

/// Holds the application while its files change, if it is a draft.
async fn hold_draft(connection: &mut AnyConnection, owner: &Subject, id: &Id) -> Result<(), Refusal> {
    let there = stored::hold(connection, owner, id).await?.ok_or(ProblemCode::NotFound)?;
    if there.status == ApplicationStatus::Draft { Ok(()) } else { Err(ProblemCode::NotADraft.into()) }
}

/// The files of an application.
pub(super) async fn of(connection: &mut AnyConnection, id: &Id) -> Result<Vec<ApplicationFile>, sqlx::Error> {
    let rows = sqlx::query("SELECT * FROM application_file WHERE application = $1 ORDER BY number").bind(id.as_str());
    rows.fetch_all(connection).await?.iter().map(read).collect()
}

async fn one(connection: &mut AnyConnection, id: &Id, file: &Id) -> Result<Option<ApplicationFile>, sqlx::Error> {
    let row = sqlx::query("SELECT * FROM application_file WHERE id = $1 AND application = $2");
    let row = row.bind(file.as_str()).bind(id.as_str()).fetch_optional(connection).await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &AnyRow) -> Result<ApplicationFile, sqlx::Error> {
    let file_type: Option<String> = row.try_get("file_type")?;
    Ok(ApplicationFile {
        id: stored::id(row.try_get("id")?)?,
        name: row.try_get("name")?,
        size: number(row, "size")?,
        received: number(row, "received")?,
        file_type: file_type.map(from_word).transpose()?,
    })
}

/// A name without folders, control characters and marks that turn text around (a name that reads `fdp.exe` backwards), of at
/// most 120 characters; its end is kept, which says what it is to people.
fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: Vec<char> = last.chars().filter(|c| !c.is_control() && !turns(*c) && !"<>:\"|?*".contains(*c)).collect();
    let from = kept.len().saturating_sub(LONGEST_NAME);
    let kept: String = kept[from..].iter().collect();
    let kept = kept.trim_matches([' ', '.']);
    if kept.is_empty() { "file".into() } else { kept.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_only_a_name() {
        for (name, clean) in [
            ("pass.pdf", "pass.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\kari\\pass.pdf", "pass.pdf"),
            ("a\r\nb\u{0}.png", "ab.png"),
            ("\u{202e}fdp.exe", "fdp.exe"),
            ("..", "file"),
            ("", "file"),
            ("паспорт.jpg", "паспорт.jpg"),
        ] {
            assert_eq!(clean_name(name), clean, "{name:?}");
        }
        assert_eq!(clean_name(&format!("{}.pdf", "x".repeat(300))), format!("{}.pdf", "x".repeat(116)));
    }
}
