#pragma once

class QTableView;

namespace tidui {

/// The look and the keys of every list of rows: whole rows, one line high, Tab leaves the list.
void setListLook(QTableView& list);

} // namespace tidui
