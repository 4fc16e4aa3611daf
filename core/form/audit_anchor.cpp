#include "core/form/audit_anchor.h"

using namespace Qt::StringLiterals;

namespace tidui {

FilledForm auditAnchorPaper(const AuditAnchor& anchor, FormFonts& fonts)
{
    static const FlowLayout layout =
        compiledFlow(u"audit_anchor.json"_s, {u"office"_s, u"code"_s, u"entries"_s, u"account"_s, u"time"_s});
    FormValues values;
    values.texts = {{u"office"_s, anchor.office},
                    {u"code"_s, anchor.code},
                    {u"entries"_s, QString::number(anchor.entries)},
                    {u"account"_s, anchor.account},
                    {u"time"_s, anchor.time.toString(u"yyyy年M月d日 HH:mm"_s)}};
    return filledPaper(layout, values, anchor.office, fonts);
}

} // namespace tidui
