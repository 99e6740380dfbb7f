//! The logical structure (ISO 32000-1 §14.7): from the parts of the document to what is drawn, and back.

use lopdf::{Dictionary, Document, Object, ObjectId, text_string};

use super::{dictionary, name};
use crate::draw::{
    layout::PAGE,
    tree::{Kid, Node, Role},
};

/// Writes the structure of these parts, which are drawn on these sheets.
pub(super) fn tag(document: &mut Document, sheets: &[ObjectId], parts: &[Node]) -> lopdf::Result<()> {
    let [root, whole] = [(); 2].map(|()| document.new_object_id());
    let mut tree = Tree { document, sheets, parents: vec![Vec::new(); sheets.len()] };
    let kids: Vec<Object> = parts.iter().map(|part| tree.part(part, whole).into()).collect();
    let parents = tree.parents;

    let element = [("Type", name("StructElem")), ("S", name("Document")), ("P", root.into()), ("K", kids.into())];
    document.set_object(whole, dictionary(element));
    // For each sheet the parts of what is drawn on it, in the order of the marks (§14.7.4.4).
    let mut numbers: Vec<Object> = Vec::new();
    for (key, (sheet, parents)) in (0_i64..).zip(sheets.iter().zip(parents)) {
        let parents = document.add_object(parents);
        numbers.extend([key.into(), parents.into()]);
        let sheet = document.get_object_mut(*sheet)?.as_dict_mut()?;
        sheet.set("StructParents", key);
        // Reading goes by the structure (ISO 14289-1 §7.18.3).
        sheet.set("Tabs", name("S"));
    }
    let next = Object::Integer(i64::try_from(sheets.len()).unwrap_or_default());
    let parent_tree = document.add_object(dictionary([("Nums", numbers.into())]));
    let entries = [
        ("Type", name("StructTreeRoot")),
        ("K", whole.into()),
        ("ParentTree", parent_tree.into()),
        ("ParentTreeNextKey", next),
    ];
    document.set_object(root, dictionary(entries));
    let catalog = document.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary([("Marked", true.into())]));
    Ok(())
}

struct Tree<'a> {
    document: &'a mut Document,
    sheets: &'a [ObjectId],
    /// For each sheet, the part of each mark.
    parents: Vec<Vec<Object>>,
}

impl Tree<'_> {
    fn part(&mut self, node: &Node, parent: ObjectId) -> ObjectId {
        let id = self.document.new_object_id();
        let mut element =
            dictionary([("Type", name("StructElem")), ("S", name(node.role.tag())), ("P", parent.into())]);
        if let Some(language) = &node.language {
            element.set("Lang", text_string(language));
        }
        attributes(&mut element, &node.role);
        let mut kids: Vec<Object> = Vec::new();
        for kid in &node.kids {
            match kid {
                Kid::Part(part) => kids.push(self.part(part, id).into()),
                // A layout numbers what is drawn on a sheet from 0 and in the order of its parts.
                Kid::Drawn(mark) => {
                    if let (Some(sheet), Some(parents)) =
                        (self.sheets.get(mark.sheet), self.parents.get_mut(mark.sheet))
                    {
                        element.set("Pg", *sheet);
                        parents.push(id.into());
                    }
                    kids.push(i64::try_from(mark.number).unwrap_or_default().into());
                }
            }
        }
        element.set("K", kids);
        self.document.set_object(id, element);
        id
    }
}

/// What a reader must know besides the role: of which cells a cell is the head, and what a picture shows and where.
fn attributes(element: &mut Dictionary, role: &Role) {
    match role {
        Role::Label => {
            element.set("A", dictionary([("O", name("Table")), ("Scope", name("Row"))]));
        }
        Role::Figure { instead, edges: [left, top, right, bottom] } => {
            element.set("Alt", text_string(instead));
            let edges: Vec<Object> = [*left, PAGE.1 - bottom, *right, PAGE.1 - top].map(Object::Real).into();
            let entries = [("O", name("Layout")), ("Placement", name("Block")), ("BBox", edges.into())];
            element.set("A", dictionary(entries));
        }
        _ => {}
    }
}
